package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnfantTest {

    @ParameterizedTest(name = "born {0}: of age on {1}")
    @CsvSource({
        "2008-06-15, 2026-06-15",
        "2008-02-29, 2026-03-01",
        "2006-03-01, 2024-03-01",
        "2008-12-31, 2026-12-31",
    })
    void onesEighteenthBirthdayIsTheDayOneIsOfAge(LocalDate naissance, LocalDate majorite) {
        assertThat(ne(naissance).getMajorite()).isEqualTo(majorite);
    }

    @Test
    void aToldAgeGrowsWithTheYears() {
        Enfant enfant = enfant();
        enfant.situer(null, 9, LocalDate.of(2024, 5, 1));
        assertThat(enfant.age(LocalDate.of(2026, 4, 30))).isEqualTo(10);
        assertThat(enfant.age(LocalDate.of(2026, 5, 1))).isEqualTo(11);
        assertThat(enfant.getMajorite()).isEqualTo(LocalDate.of(2033, 5, 1));
    }

    @Test
    void aChildIsFoundByEachWordOfItsNamesAndOfTheNumberOfItsFile() {
        Enfant enfant = new Enfant(
                UUID.randomUUID(), fr.marelle.dossier.Exemples.dossier(), "D’Hérin-Noël", "Zoé Cœur", Sexe.F);
        assertThat(enfant.getMots())
                .containsOnly(
                        "d", "herin", "noel", "dherinnoel", "zoe", "coeur", "zoecoeur", "2025", "0001", "d20250001");
        enfant.nommer("Martin", "Zoé", Sexe.F);
        assertThat(enfant.getMots()).containsOnly("martin", "zoe", "d", "2025", "0001", "d20250001");
    }

    @Test
    void aChildWithoutBirthDateNorAgeIsRefused() {
        Enfant enfant = enfant();
        assertThatThrownBy(() -> enfant.situer(null, null, null)).isInstanceOf(BusinessRuleException.class);
    }

    @Test
    void aNamelessChildIsRefused() {
        Enfant enfant = enfant();
        assertThatThrownBy(() -> enfant.nommer(" ", "Zoé", Sexe.F)).isInstanceOf(BusinessRuleException.class);
    }

    @Test
    void aHouseholdThatMovesLeavesItsPlaceThatDay() {
        Foyer foyer = new Foyer(UUID.randomUUID(), "chez sa mère");
        foyer.demenager(domicile(foyer, LocalDate.of(2025, 1, 1)));
        foyer.demenager(domicile(foyer, LocalDate.of(2026, 3, 1)));
        assertThat(foyer.getDomiciles().get(0).getAu()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(foyer.domicile(LocalDate.of(2026, 2, 28)))
                .isEqualTo(foyer.getDomiciles().get(0));
        Domicile ancien = domicile(foyer, LocalDate.of(2025, 6, 1));
        assertThatThrownBy(() -> foyer.demenager(ancien)).isInstanceOf(BusinessRuleException.class);
    }

    @Test
    void onlyAnUnknownAdultHasNoName() {
        assertThat(new Responsable(UUID.randomUUID(), EtatResponsable.INCONNU, null, null, null).getNomComplet())
                .isEqualTo("Parent inconnu");
        assertThatThrownBy(() -> new Responsable(UUID.randomUUID(), EtatResponsable.CONNU, null, " ", null))
                .isInstanceOf(BusinessRuleException.class);
    }

    private static Domicile domicile(Foyer foyer, LocalDate du) {
        Adresse adresse = new Adresse("1 rue des Marelles", "62400", "Béthune", false);
        return new Domicile(UUID.randomUUID(), foyer, du, TypeDomicile.ADRESSE, adresse, Situation.choisie(null, null));
    }

    private static Enfant ne(LocalDate naissance) {
        Enfant enfant = enfant();
        enfant.situer(naissance, null, null);
        return enfant;
    }

    private static Enfant enfant() {
        return new Enfant(UUID.randomUUID(), new Dossier() {}, "Martin", "Zoé", Sexe.F);
    }
}
