package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Protection;
import fr.marelle.masquage.Statut;
import fr.marelle.masquage.Suivi;
import fr.marelle.masquage.Tableau;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EtudeTest {

    private static final String TOUT = Dimension.ENSEMBLE;

    @Test
    void whatARemonteeToldIsKnownCellByCell() {
        Etude etude = Exemples.etude(11).sachant(Set.of("PRE-01"));
        assertThat(etude.connues())
                .contains(
                        List.of(TOUT, TOUT, TOUT, "PRE-01"),
                        List.of("QN06208M", TOUT, TOUT, "PRE-01"),
                        List.of(TOUT, "F", TOUT, "PRE-01"),
                        List.of(TOUT, TOUT, "17+", "PRE-01"))
                .allMatch(codes -> codes.contains("PRE-01"))
                .hasSize(1 + 2 + 2 + 2);
    }

    @Test
    void cellsKeepTheColumnsOfThePublicationAlone() {
        Etude etude = Exemples.etude(11);
        assertThat(etude.dimensionsPubliees()).extracting(Dimension::code).containsExactly("sexe", "age");
        assertThat(etude.reduire(List.of(new Cellule("sexe*age", List.of(TOUT, "F", "17+", TOUT), 3, Statut.SECRET))))
                .containsExactly(new Cellule("sexe*age", List.of("F", "17+"), 3, Statut.SECRET));
        assertThat(etude.taille(new Tableau(List.of("sexe", "age")))).isEqualTo(9);
    }

    @Test
    void smallCountsAreHiddenAndTheCostIsTold() {
        Etude etude = Exemples.etude(11);
        List<Cellule> cellules =
                Protection.proteger(etude.probleme(etude.demande().tableaux()), Suivi.AUCUN);
        assertThat(cellules.stream().filter(c -> !c.isSecret())).allMatch(c -> c.effectif() == 0 || c.effectif() >= 11);
        Cout cout = Cout.de(etude.demande().tableaux().get(0), cellules);
        assertThat(cout.cellules()).isEqualTo(9);
        assertThat(cout.masquees()).isPositive();
        assertThat(cout.getPart()).isBetween(1, 99);
    }

    @Test
    void anEarlierPublicationThatToldLessThanTheThresholdIsFoundOut() {
        Etude.Anterieure cinq = new Etude.Anterieure(
                5,
                List.of(
                        new Cellule("sexe", List.of(TOUT, "F", TOUT, TOUT), 0, Statut.PUBLIE),
                        new Cellule("sexe", List.of(TOUT, "M", TOUT, TOUT), 7, Statut.PUBLIE),
                        new Cellule("sexe", List.of(TOUT, "X", TOUT, TOUT), 2, Statut.SECRET)));
        assertThat(cinq.ditMoinsDe(11)).isTrue();
        assertThat(cinq.ditMoinsDe(8)).isTrue();
        assertThat(cinq.ditMoinsDe(7)).isFalse();
    }

    @Test
    void aStudyIsTheSameUntilSomethingLeaves() {
        assertThat(Exemples.etude(11).pareille(Exemples.etude(11))).isTrue();
        assertThat(Exemples.etude(11).pareille(Exemples.etude(12))).isFalse();
        assertThat(Exemples.etude(11).pareille(Exemples.etude(11).sachant(Set.of("PRE-01"))))
                .isFalse();
    }
}
