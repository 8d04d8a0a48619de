package fr.marelle.masquage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupeTest {

    @Test
    void cellsOfTheSamePeopleAddTheirPriceAndOneAskedIsEnough() {
        Groupe groupe = new Groupe(new int[] {0, 2}, 20);
        assertThat(groupe.isDemande()).isFalse();
        assertThat(groupe.isLibre()).isFalse();
        groupe.ajouter(List.of("Q1"), 2, true);
        groupe.ajouter(List.of("ENSEMBLE"), 3, false);
        assertThat(groupe.codes()).containsExactly(List.of("Q1"), List.of("ENSEMBLE"));
        assertThat(groupe.poids()).isEqualTo(5);
        assertThat(groupe.isDemande()).isTrue();
        assertThat(groupe.isLibre()).isTrue();
        assertThat(groupe.isAtome()).isFalse();
        assertThat(new Groupe(new int[] {1}, 3).isAtome()).isTrue();
    }

    @Test
    void itsBoundsAreTheWidestAskedForItsCells() {
        Groupe groupe = demande(4);
        assertThat(List.of(groupe.bas(), groupe.haut())).containsExactly(4L, 4L);
        groupe.proteger(1, 11);
        groupe.proteger(3, 12);
        assertThat(List.of(groupe.bas(), groupe.haut())).containsExactly(1L, 12L);
        assertThat(groupe.isPrimaire()).isTrue();
        assertThat(groupe.isCache()).isTrue();
        assertThat(groupe.isSecondaire()).isFalse();
        assertThat(groupe.isLibre()).isFalse();
    }

    @Test
    void oneHiddenForOthersMayBeToldAfterAllUnlessItWasHiddenBefore() {
        Groupe groupe = demande(20);
        groupe.cacher();
        assertThat(groupe.isSecondaire()).isTrue();
        assertThat(groupe.isReversible()).isTrue();
        groupe.montrer();
        assertThat(groupe.isCache()).isFalse();
        assertThat(groupe.isSecondaire()).isFalse();
        groupe.taire();
        assertThat(groupe.isCache()).isTrue();
        assertThat(groupe.isReversible()).isFalse();
        assertThat(new Groupe(new int[] {0}, 20).isReversible()).isFalse();
    }

    @Test
    void nothingHidesWhatIsKnown() {
        Groupe groupe = demande(4);
        groupe.proteger(1, 11);
        groupe.savoir();
        groupe.cacher();
        assertThat(groupe.isConnu()).isTrue();
        assertThat(groupe.isCache()).isFalse();
        assertThat(groupe.isLibre()).isFalse();
    }

    private static Groupe demande(long effectif) {
        Groupe groupe = new Groupe(new int[] {0}, effectif);
        groupe.ajouter(List.of("Q1"), 1, true);
        return groupe;
    }
}
