package fr.marelle.masquage;

import static fr.marelle.masquage.Exemples.tableau;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same of whole populations, drawn at random: seconds each, too long to be run against every mutant. */
class PopulationsTest {

    private static final String TOUS = Dimension.ENSEMBLE;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyRecomputesAHiddenCount(long graine) {
        Probleme probleme = Exemples.population(16, 320, graine);
        probleme.demander(tableau("quartier", "sexe", "age"));

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(cellules).hasSize(19 * 4 * 5);
        assertThat(cellules).noneMatch(c -> !c.isSecret() && c.effectif() > 0 && c.effectif() < 11);
        assertThat(new Auditeur(probleme.dimensions(), cellules).fautes(11)).isEmpty();
        assertThat(statut(cellules, TOUS, TOUS, TOUS)).isEqualTo(Statut.PUBLIE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tablesThatShareMarginsAreProtectedTogether(long graine) {
        Probleme probleme = Exemples.population(8, 250, graine);
        Stream.of(tableau("quartier", "sexe"), tableau("quartier", "age"), tableau("sexe", "age"))
                .forEach(probleme::demander);

        List<Cellule> cellules = Protection.proteger(probleme, Suivi.AUCUN);

        assertThat(new Auditeur(probleme.dimensions(), cellules).fautes(11)).isEmpty();
        cellules.forEach(c -> assertThat(cellules)
                .filteredOn(autre -> autre.codes().equals(c.codes()))
                .allMatch(autre -> autre.statut() == c.statut()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNewPublicationIsCheckedWithAllEarlierOnes(long graine) {
        List<Cellule> dites = new ArrayList<>();
        Probleme probleme = null;
        for (Tableau tableau : List.of(
                tableau("sexe"), tableau("quartier", "age"), tableau("quartier"), tableau("quartier", "sexe", "age"))) {
            probleme = Exemples.population(8, 250, graine);
            probleme.anterieur(dites, 11);
            probleme.demander(tableau);
            dites.addAll(Protection.proteger(probleme, Suivi.AUCUN));
        }

        assertThat(new Auditeur(probleme.dimensions(), dites).fautes(11)).isEmpty();
        for (Cellule c : dites) {
            assertThat(dites)
                    .filteredOn(autre -> autre.codes().equals(c.codes()))
                    .allMatch(autre -> autre.statut() == c.statut());
        }
    }

    /** Without the earlier publication in the problem, the two together tell a hidden count: the check can fail. */
    @Test
    void aPublicationThatForgetsAnEarlierOneIsFoundOut() {
        assertThat(LongStream.rangeClosed(1, 20).anyMatch(graine -> {
                    List<Cellule> dites = new ArrayList<>();
                    Probleme probleme = null;
                    for (Tableau tableau : List.of(tableau("quartier", "age"), tableau("quartier", "sexe", "age"))) {
                        probleme = Exemples.population(4, 120, graine);
                        probleme.demander(tableau);
                        dites.addAll(Protection.proteger(probleme, Suivi.AUCUN));
                    }
                    return !new Auditeur(probleme.dimensions(), dites)
                            .fautes(11)
                            .isEmpty();
                }))
                .isTrue();
    }

    @Test
    void oneOfTheCountedStillReckonsWithAsManyCountsAsTheThreshold() {
        Probleme probleme = Exemples.population(6, 160, 2);
        probleme.demander(tableau("quartier", "sexe"));

        assertThat(new Auditeur(probleme.dimensions(), Protection.proteger(probleme, Suivi.AUCUN)).intervalles())
                .filteredOn(i -> i.cellule().effectif() > 0 && i.cellule().effectif() < 11)
                .allMatch(i -> i.max() >= 11 - 1e-6 && i.min() <= 1 + 1e-6);
    }

    private static Statut statut(List<Cellule> cellules, String... codes) {
        return cellules.stream()
                .filter(c -> c.codes().equals(List.of(codes)))
                .map(Cellule::statut)
                .findFirst()
                .orElseThrow();
    }
}
