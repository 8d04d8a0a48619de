package fr.marelle.masquage;

import static fr.marelle.masquage.Exemples.AGE;
import static fr.marelle.masquage.Exemples.SEXE;
import static fr.marelle.masquage.Exemples.tableau;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of tables of counts lets nobody recompute what is hidden. */
class ProtectionTest {

    private static final String TOUS = Dimension.ENSEMBLE;

    /** 4 and 7 make 11: whoever knows that one of them is small would rule 0 and 11 out, and keep ten counts only. */
    @Test
    void inATableOfOneVariableATotalOfExactlyTheThresholdIsHiddenWithWhatItSums() {
        Probleme probleme = new Probleme(List.of(SEXE), 11);
        probleme.compter(List.of("F"), 4);
        probleme.compter(List.of("M"), 7);
        probleme.demander(tableau("sexe"));

        assertThat(statut(Protection.proteger(probleme, Suivi.AUCUN), TOUS)).isEqualTo(Statut.SECRET);
    }

    @Test
    void hidingSmallCountsAloneWouldBeWorthNothing() {
        Probleme probleme = Exemples.population(6, 200, 1);
        probleme.demander(tableau("quartier", "sexe"));
        List<Cellule> naif = Protection.proteger(probleme, Suivi.AUCUN).stream()
                .map(c -> new Cellule(
                        c.tableau(),
                        c.codes(),
                        c.effectif(),
                        c.effectif() > 0 && c.effectif() < 11 ? Statut.SECRET : Statut.PUBLIE))
                .toList();

        assertThat(new Auditeur(probleme.dimensions(), naif).fautes(11)).isNotEmpty();
    }

    @Test
    void whatARemonteeToldIsCountedAmongWhatAReaderKnows() {
        Dimension pre = Exemples.dimension("pre", "PRE-01", "PRE-02");
        Dimension quartier = Exemples.dimension("quartier", "Q1", "Q2", "Q3");
        Probleme probleme = new Probleme(List.of(pre, quartier), 11);
        probleme.compter(List.of("PRE-01", "Q1"), 5);
        probleme.compter(List.of("PRE-01", "Q2"), 40);
        probleme.compter(List.of("PRE-02", "Q2"), 20);
        probleme.compter(List.of("PRE-02", "Q3"), 9);
        probleme.demander(tableau("quartier"));
        List.of("Q1", "Q2", "Q3", TOUS).forEach(q -> probleme.connu(List.of("PRE-01", q)));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        List<Cellule> sues = new ArrayList<>(cellules);
        sues.add(new Cellule("", List.of("PRE-01", "Q1"), 5, Statut.PUBLIE));
        sues.add(new Cellule("", List.of("PRE-01", "Q2"), 40, Statut.PUBLIE));
        sues.add(new Cellule("", List.of("PRE-01", "Q3"), 0, Statut.PUBLIE));
        sues.add(new Cellule("", List.of("PRE-01", TOUS), 45, Statut.PUBLIE));
        assertThat(new Auditeur(probleme.dimensions(), sues).fautes(11)).isEmpty();
        assertThat(statut(cellules, TOUS, "Q3")).isEqualTo(Statut.SECRET);
    }

    @Test
    void aCategoryThatHoldsNearlyAllOfARowIsHiddenWhenItIsSensitive() {
        Dimension motif = Exemples.sensible("motif", "SANTE", "SCOLAIRE");
        Dimension quartier = Exemples.dimension("quartier", "Q1", "Q2");
        Probleme probleme = new Probleme(List.of(quartier, motif), 11);
        probleme.compter(List.of("Q1", "SANTE"), 96);
        probleme.compter(List.of("Q1", "SCOLAIRE"), 0);
        probleme.compter(List.of("Q2", "SANTE"), 30);
        probleme.compter(List.of("Q2", "SCOLAIRE"), 300);
        probleme.demander(tableau("quartier", "motif"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(statut(cellules, "Q1", "SANTE")).isEqualTo(Statut.SECRET);
        assertThat(statut(cellules, "Q1", "SCOLAIRE")).isEqualTo(Statut.SECRET);
        assertThat(new Auditeur(probleme.dimensions(), cellules).intervalles()).allMatch(i -> i.max() - i.min() >= 10);
    }

    @Test
    void aQuartierInTwoCommunesIsProtectedInBothHierarchies() {
        List<Modalite> pieces = new ArrayList<>();
        for (String piece : List.of("Q1|A", "Q1|B", "Q2|B", "Q3|A")) {
            String[] deux = piece.split("\\|");
            pieces.add(new Modalite("lieu", "quartier", piece, deux[0], piece));
            pieces.add(new Modalite("lieu", "commune", piece, deux[1], piece));
        }
        List.of("Q1", "Q2", "Q3").forEach(q -> pieces.add(new Modalite("lieu", "quartier", q, TOUS, q)));
        List.of("A", "B").forEach(c -> pieces.add(new Modalite("lieu", "commune", c, TOUS, c)));
        Probleme probleme = new Probleme(List.of(new Dimension("lieu", false, pieces), SEXE), 11);
        probleme.compter(List.of("Q1|A", "F"), 30);
        probleme.compter(List.of("Q1|B", "F"), 4);
        probleme.compter(List.of("Q2|B", "M"), 50);
        probleme.compter(List.of("Q3|A", "M"), 45);
        probleme.compter(List.of("Q3|A", "F"), 25);
        probleme.demander(tableau("lieu", "sexe"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(statut(cellules, "Q1|B", "F")).isEqualTo(Statut.SECRET);
        assertThat(new Auditeur(probleme.dimensions(), cellules).fautes(11)).isEmpty();
    }

    @Test
    void anEmptyPopulationIsToldAsZeros() {
        Probleme probleme = new Probleme(List.of(SEXE, AGE), 11);
        probleme.demander(tableau("sexe", "age"));

        assertThat(Protection.proteger(probleme, Suivi.AUCUN)).allMatch(c -> !c.isSecret() && c.effectif() == 0);
    }

    @Test
    void threeChildrenAreNotTold() {
        Probleme probleme = new Probleme(List.of(SEXE, AGE), 11);
        probleme.compter(List.of("F", "06-10"), 2);
        probleme.compter(List.of("M", "11-16"), 1);
        probleme.demander(tableau("sexe", "age"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(cellules).allMatch(c -> c.isSecret() || c.effectif() == 0);
        assertThat(new Auditeur(probleme.dimensions(), cellules).fautes(11)).isEmpty();
    }

    @Test
    void oneChildInAQuartierHidesAnotherQuartierToo() {
        Probleme probleme = new Probleme(List.of(Exemples.quartiers(3)), 11);
        probleme.compter(List.of("Q1"), 1);
        probleme.compter(List.of("Q2"), 40);
        probleme.compter(List.of("Q3"), 35);
        probleme.compter(List.of("HORS_QPV"), 60);
        probleme.demander(tableau("quartier"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(cellules).filteredOn(c -> c.isSecret() && c.effectif() > 10).hasSize(1);
        assertThat(new Auditeur(probleme.dimensions(), cellules).fautes(11)).isEmpty();
    }

    @Test
    void childrenOfOneSexAloneAreTold() {
        Probleme probleme = new Probleme(List.of(SEXE), 11);
        probleme.compter(List.of("M"), 40);
        probleme.demander(tableau("sexe"));

        assertThat(Protection.proteger(probleme, Suivi.AUCUN)).noneMatch(Cellule::isSecret);
    }

    @Test
    void theSameProblemAlwaysGivesTheSameAnswer() {
        assertThat(protegee()).isEqualTo(protegee());
    }

    private static List<Cellule> protegee() {
        Probleme probleme = Exemples.population(8, 200, 3);
        probleme.demander(tableau("quartier", "sexe"));
        return Protection.proteger(probleme, Suivi.AUCUN);
    }

    @Test
    void aComputationGivenUpEnds() {
        Probleme probleme = Exemples.population(8, 200, 3);
        probleme.demander(tableau("quartier", "sexe", "age"));
        List<Double> parts = new ArrayList<>();
        Suivi suivi = new Suivi() {
            @Override
            public void avancer(double part) {
                parts.add(part);
            }

            @Override
            public boolean annule() {
                return parts.size() > 3;
            }
        };

        assertThatThrownBy(() -> Protection.proteger(probleme, suivi)).isInstanceOf(CalculAnnuleException.class);
        assertThat(parts).hasSize(4).isSorted().allMatch(p -> p >= 0 && p <= 1);
    }

    @Test
    void aThresholdOfTwoIsRefused() {
        assertThatThrownBy(() -> new Probleme(List.of(SEXE), 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Statut statut(List<Cellule> cellules, String... codes) {
        return cellules.stream()
                .filter(c -> c.codes().equals(List.of(codes)))
                .map(Cellule::statut)
                .findFirst()
                .orElseThrow();
    }
}
