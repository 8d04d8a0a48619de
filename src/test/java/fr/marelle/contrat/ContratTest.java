package fr.marelle.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContratTest {

    private static final LocalDate DEBUT = LocalDate.of(2015, 1, 1);

    private final Contrat contrat =
            new Contrat("CDV", "Contrat de ville", TypeContrat.CONTRAT_DE_VILLE, DEBUT, LocalDate.of(2020, 12, 31));

    @Test
    void eachAvenantProlongsItFurther() {
        contrat.amender("Jusqu’en 2022", LocalDate.of(2019, 11, 4), LocalDate.of(2022, 12, 31));
        contrat.amender("Nouveau partenaire", LocalDate.of(2021, 3, 1), null);
        contrat.amender("Jusqu’en 2023", LocalDate.of(2022, 5, 2), LocalDate.of(2023, 12, 31));
        assertThat(contrat.getFin()).isEqualTo("2023-12-31");
        assertThat(contrat.getAvenants()).extracting(Avenant::getNumero).containsExactly(1, 2, 3);
        assertThat(contrat.couvre(2023)).isTrue();
        assertThat(contrat.couvre(2024)).isFalse();
    }

    @Test
    void aProlongationNeverShortens() {
        assertThatThrownBy(() -> contrat.amender("Recul", DEBUT, LocalDate.of(2020, 12, 31)))
                .hasMessage("contrat.prolongationAvantFin");
    }

    @Test
    void anAxisBeginsWithinTheContract() {
        assertThatThrownBy(() -> contrat.ajouterAxe("Trop tôt", NatureAxe.PILIER, DEBUT.minusDays(1)))
                .hasMessage("contrat.axeHorsContrat");
        Axe axe = contrat.ajouterAxe("Emploi", NatureAxe.PILIER, DEBUT);
        assertThatThrownBy(() -> axe.decrire("Emploi", NatureAxe.PILIER, DEBUT, DEBUT))
                .hasMessage("contrat.axeFinAvantDebut");
    }

    @Test
    void aContractEndsAfterItBegan() {
        assertThatThrownBy(() -> new Contrat("X", "X", TypeContrat.QUARTIERS_2030, DEBUT, DEBUT))
                .hasMessage("contrat.finAvantDebut");
    }

    @Test
    void anAxisHoldsFromTheYearItBeginsToTheLastOneOfWhichItHoldsADay() {
        Axe axe = contrat.ajouterAxe("Emploi", NatureAxe.PILIER, LocalDate.of(2016, 12, 31));
        assertThat(axe.vaut(2015)).isFalse();
        assertThat(axe.vaut(2016)).isTrue();
        axe.decrire("Emploi", NatureAxe.PILIER, LocalDate.of(2016, 12, 31), LocalDate.of(2018, 1, 2));
        assertThat(axe.vaut(2018)).isTrue();
        axe.decrire("Emploi", NatureAxe.PILIER, LocalDate.of(2016, 12, 31), LocalDate.of(2018, 1, 1));
        assertThat(axe.vaut(2018)).isFalse();
    }
}
