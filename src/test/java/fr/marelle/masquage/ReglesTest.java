package fr.marelle.masquage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts are hidden for their own sake, how uncertain they must be, and what it costs to hide another. */
class ReglesTest {

    private static final String TOUS = Dimension.ENSEMBLE;
    private static final Dimension QUARTIER = Exemples.dimension("quartier", "Q1", "Q2");
    private static final Dimension MOTIF = Exemples.sensible("motif", "SANTE", "SCOLAIRE");

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10, true", "11, false", "12, false"})
    void aCountIsSmallFromOneToTheThreshold(long effectif, boolean petit) {
        assertThat(regles(probleme()).isPetit(effectif)).isEqualTo(petit);
    }

    @Test
    void aMarginIsDearerThanWhatItSumsAndABigCountThanASmallOne() {
        Regles regles = regles(probleme());
        double cellule = regles.prix(List.of("Q1", "SANTE"), 20);
        assertThat(cellule).isEqualTo(Math.log(22));
        assertThat(regles.prix(List.of("Q1", TOUS), 20)).isEqualTo(20 * cellule);
        assertThat(regles.prix(List.of(TOUS, TOUS), 20)).isEqualTo(400 * cellule);
        assertThat(regles.prix(List.of("Q1", "SANTE"), 21)).isGreaterThan(cellule);
    }

    @Test
    void whenCellsAreMerelyCountedEachCostsOne() {
        Probleme probleme = probleme();
        probleme.parNombre();
        assertThat(regles(probleme).prix(List.of(TOUS, TOUS), 500)).isEqualTo(1);
    }

    @Test
    void aSmallCountMustSeemToGoFromOneToTheThresholdAndInATableOfOneVariableOneFurther() {
        assertThat(bornes(probleme(), List.of("Q1", "SANTE"), 4, true)).containsExactly(1L, 11L);
        assertThat(bornes(probleme(), List.of("Q1", TOUS), 4, true)).containsExactly(1L, 12L);
        assertThat(bornes(probleme(), List.of(TOUS, TOUS), 4, true)).containsExactly(1L, 12L);
        Probleme autres = probleme();
        autres.compter(List.of("Q1", "SCOLAIRE"), 100);
        assertThat(bornes(autres, List.of("Q1", "SANTE"), 11, true)).isEmpty();
        assertThat(bornes(probleme(), List.of("Q1", "SANTE"), 0, true)).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}: from {2}")
    @CsvSource({"95, 5, 85", "94, 6, -1", "96, 4, 86", "20, 0, 10", "1000, 0, 990"})
    void aSensitiveCategoryThatHoldsNinetyFivePerCentOfItsMarginIsHidden(long sante, long scolaire, long bas) {
        Probleme probleme = probleme();
        probleme.compter(List.of("Q1", "SANTE"), sante);
        probleme.compter(List.of("Q1", "SCOLAIRE"), scolaire);
        List<Long> bornes = bornes(probleme, List.of("Q1", "SANTE"), sante, true);
        assertThat(bornes).isEqualTo(bas < 0 ? List.of() : List.of(bas, sante));
    }

    @Test
    void onlyAnAskedSensitiveCategoryItselfIsDominant() {
        Probleme probleme = probleme();
        probleme.compter(List.of("Q1", "SANTE"), 100);
        assertThat(bornes(probleme, List.of("Q1", "SANTE"), 100, false)).isEmpty();
        assertThat(bornes(probleme, List.of("Q1", TOUS), 100, true)).isEmpty();
        assertThat(bornes(probleme, List.of("Q2", "SANTE"), 0, true)).isEmpty();
    }

    @Test
    void whatIsToldOutsideIsKnownAndWhatWasHiddenIsKept() {
        Probleme probleme = probleme();
        probleme.anterieur(
                List.of(
                        new Cellule("quartier", List.of("Q1", TOUS), 20, Statut.PUBLIE),
                        new Cellule("quartier", List.of("Q2", TOUS), 0, Statut.SECRET)),
                11);
        probleme.connu(List.of("Q1", "SANTE"));
        Regles regles = regles(probleme);
        assertThat(regles.isConnu(List.of("Q1", TOUS))).isTrue();
        assertThat(regles.isConnu(List.of("Q1", "SANTE"))).isTrue();
        assertThat(regles.isConnu(List.of("Q2", TOUS))).isFalse();
        assertThat(regles.isTu(List.of("Q2", TOUS))).isTrue();
        assertThat(regles.isTu(List.of("Q1", TOUS))).isFalse();
        Groupe tu = groupe(List.of("Q2", TOUS), 40);
        regles.regler(List.of("Q2", TOUS), tu, true);
        assertThat(tu.isCache()).isTrue();
        assertThat(tu.isPrimaire()).isFalse();
        assertThat(tu.isReversible()).isFalse();
    }

    private static List<Long> bornes(Probleme probleme, List<String> codes, long effectif, boolean voulue) {
        Groupe groupe = groupe(codes, effectif);
        regles(probleme).regler(codes, groupe, voulue);
        return groupe.isPrimaire() ? List.of(groupe.bas(), groupe.haut()) : List.of();
    }

    private static Groupe groupe(List<String> codes, long effectif) {
        Groupe groupe = new Groupe(new int[] {0}, effectif);
        groupe.ajouter(codes, 1, true);
        return groupe;
    }

    private static Probleme probleme() {
        return new Probleme(List.of(QUARTIER, MOTIF), 11);
    }

    private static Regles regles(Probleme probleme) {
        return new Regles(probleme, new Feuillage(probleme));
    }
}
