package fr.marelle.masquage;

import static fr.marelle.masquage.Exemples.tableau;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was told before binds what is told next. */
class AnterieuresTest {

    private static final String TOUS = Dimension.ENSEMBLE;
    private static final Dimension QUARTIER = Exemples.dimension("quartier", "Q1", "Q2", "Q3", "Q4");
    private static final Dimension GENRE = Exemples.dimension("sexe", "F", "M");

    @Test
    void whatWasHiddenStaysHiddenThoughNothingCallsForIt() {
        Probleme probleme = quartiers(20, 30, 40, 50);
        probleme.anterieur(List.of(quartier("Q1", Statut.SECRET), quartier("Q2", Statut.SECRET)), 11);
        probleme.demander(tableau("quartier"));

        assertThat(statuts(probleme))
                .containsExactly(Statut.SECRET, Statut.SECRET, Statut.PUBLIE, Statut.PUBLIE, Statut.PUBLIE);
    }

    @Test
    void whatWasToldIsNotHiddenAgainThoughItWouldBeTheCheapest() {
        assertThat(statuts(quartiers(4, 12, 40, 50)))
                .containsExactly(Statut.SECRET, Statut.SECRET, Statut.PUBLIE, Statut.PUBLIE, Statut.PUBLIE);
        Probleme probleme = quartiers(4, 12, 40, 50);
        probleme.anterieur(List.of(quartier("Q2", Statut.PUBLIE)), 11);

        assertThat(statuts(probleme))
                .containsExactly(Statut.SECRET, Statut.PUBLIE, Statut.SECRET, Statut.PUBLIE, Statut.PUBLIE);
    }

    @Test
    void whatOneToldAndAnotherHidIsKnown() {
        Probleme probleme = quartiers(20, 30, 40, 50);
        probleme.anterieur(List.of(quartier("Q1", Statut.SECRET)), 11);
        probleme.anterieur(List.of(quartier("Q1", Statut.PUBLIE)), 11);
        probleme.anterieur(List.of(quartier("Q1", Statut.SECRET)), 11);

        assertThat(statuts(probleme)).containsOnly(Statut.PUBLIE);
        assertThat(probleme.anterieures()).containsExactly(java.util.Map.entry(List.of("Q1"), Statut.PUBLIE));
    }

    @Test
    void aZeroToldEarlierLeavesNothingUnknownBeneathIt() {
        Probleme probleme = new Probleme(List.of(QUARTIER, GENRE), 11);
        probleme.compter(List.of("Q1", "F"), 3);
        probleme.compter(List.of("Q1", "M"), 40);
        probleme.compter(List.of("Q2", "F"), 30);
        probleme.compter(List.of("Q2", "M"), 35);
        probleme.anterieur(
                List.of(
                        new Cellule("quartier", List.of("Q3", TOUS), 0, Statut.PUBLIE),
                        new Cellule("quartier", List.of("Q4", TOUS), 0, Statut.PUBLIE)),
                11);
        probleme.demander(tableau("quartier", "sexe"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(cellules)
                .filteredOn(c -> List.of("Q3", "Q4").contains(c.codes().get(0)))
                .hasSize(6)
                .noneMatch(Cellule::isSecret);
        assertThat(cellules)
                .filteredOn(Cellule::isSecret)
                .extracting(Cellule::codes)
                .contains(List.of("Q1", "F"), List.of("Q1", "M"), List.of("Q2", "F"), List.of("Q2", "M"));
    }

    /** 15 hidden under a threshold of 20 must still seem to be anything from 1 to 20 under one of 11. */
    @Test
    void aLowerThresholdLaterKeepsThePromiseOfTheHigherOne() {
        Probleme haut = quartiers(15, 30, 40, 50);
        assertThat(bornes(haut, 20)).containsExactly(1L, 21L);
        Probleme bas = quartiers(15, 30, 40, 50);
        bas.anterieur(List.of(quartier("Q1", Statut.SECRET), quartier("Q2", Statut.SECRET)), 20);
        bas.anterieur(List.of(quartier("Q1", Statut.SECRET)), 11);
        assertThat(bas.seuil(List.of("Q1"))).isEqualTo(20);
        assertThat(bas.seuil(List.of("Q3"))).isEqualTo(11);
        assertThat(bornes(bas, 11)).containsExactly(1L, 21L);
    }

    @Test
    void aThresholdOfThreeIsTheLeastAndCountsAreNotNegative() {
        assertThat(new Probleme(List.of(GENRE), 3).seuil()).isEqualTo(3);
        assertThatThrownBy(() -> new Probleme(List.of(GENRE), 2)).isInstanceOf(IllegalArgumentException.class);
        Probleme probleme = new Probleme(List.of(GENRE), 11);
        assertThatThrownBy(() -> probleme.compter(List.of("F"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Long> bornes(Probleme probleme, int seuil) {
        Probleme voulu = new Probleme(probleme.dimensions(), seuil);
        probleme.feuilles().forEach(voulu::compter);
        Probleme lu = seuil == probleme.seuil() ? probleme : voulu;
        lu.demander(tableau("quartier"));
        Groupe premier = new Treillis(lu)
                .groupes().stream()
                        .filter(g -> g.codes().contains(List.of("Q1")))
                        .findFirst()
                        .orElseThrow();
        return List.of(premier.bas(), premier.haut());
    }

    private static Probleme quartiers(long... effectifs) {
        Probleme probleme = new Probleme(List.of(QUARTIER), 11);
        for (int q = 0; q < effectifs.length; q++) {
            probleme.compter(List.of("Q" + (q + 1)), effectifs[q]);
        }
        return probleme;
    }

    private static Cellule quartier(String code, Statut statut) {
        return new Cellule("quartier", List.of(code), 0, statut);
    }

    /** Of Q1 to Q4, then of all. */
    private static List<Statut> statuts(Probleme probleme) {
        probleme.demander(tableau("quartier"));
        return Protection.proteger(probleme, Suivi.AUCUN).stream()
                .map(Cellule::statut)
                .toList();
    }
}
