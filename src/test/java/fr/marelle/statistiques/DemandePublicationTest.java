package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.masquage.Tableau;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.BusinessRuleException.Refus;
import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandePublicationTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    @Test
    void twoWaysOfWritingTheSameDemandAreEqual() {
        DemandePublication une = lire(List.of(List.of("age", "quartier"), List.of("sexe")), "11");
        DemandePublication autre = lire(List.of(List.of("sexe"), List.of("quartier", "age")), null);
        assertThat(une).isEqualTo(autre);
        assertThat(une.noms()).isEqualTo("quartier*age sexe");
        assertThat(DemandePublication.tableaux(une.noms())).isEqualTo(une.tableaux());
        assertThat(une.dimensions()).containsExactly("quartier", "sexe", "age");
    }

    @Test
    void aLowThresholdIsForTablesOfOneVariableOnly() {
        assertThat(lire(List.of(List.of("sexe"), List.of("age")), "5").seuil()).isEqualTo(5);
        assertThat(refus(List.of(List.of("sexe"), List.of("sexe", "age")), "10"))
                .containsExactly("seuil");
        assertThat(refus(List.of(List.of("sexe")), "4")).containsExactly("seuil");
        assertThat(lire(List.of(List.of("sexe", "age")), "11").seuil()).isEqualTo(11);
    }

    @Test
    void tablesAreOneToFourNoneEmptyNoneTwice() {
        assertThat(refus(List.of(), "11")).containsExactly("tableaux");
        assertThat(refus(List.of(List.of()), "11")).containsExactly("tableaux");
        assertThat(refus(List.of(List.of("sexe"), List.of("sexe")), "11")).containsExactly("tableaux");
        assertThat(refus(List.of(List.of("sexe", "sexe")), "11")).containsExactly("tableaux");
        assertThat(refus(List.of(List.of("motif")), "11")).containsExactly("tableaux");
        assertThat(refus(
                        List.of(
                                List.of("sexe"),
                                List.of("age"),
                                List.of("pre"),
                                List.of("quartier"),
                                List.of("sexe", "age")),
                        "11"))
                .containsExactly("tableaux");
    }

    @Test
    void coarserTablesDropOneVariableAndRepeatNothingAsked() {
        DemandePublication demande = lire(List.of(List.of("quartier", "sexe", "age"), List.of("sexe", "age")), null);
        assertThat(demande.plusGrossiers())
                .extracting(Tableau::nom)
                .containsExactlyInAnyOrder("quartier*sexe", "quartier*age", "sexe", "age");
    }

    private static DemandePublication lire(List<List<String>> tableaux, String seuil) {
        Erreurs erreurs = new Erreurs();
        DemandePublication lue = DemandePublication.lire(erreurs, "enfants", "2025-2026", tableaux, seuil, JOUR);
        erreurs.lever();
        return lue;
    }

    private static List<String> refus(List<List<String>> tableaux, String seuil) {
        try {
            lire(tableaux, seuil);
            return List.of();
        } catch (BusinessRuleException e) {
            return e.getRefus().stream().map(Refus::champ).toList();
        }
    }
}
