package fr.marelle.journee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.habilitation.Droit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A first day follows from rights: what nobody may open is no step, and a day is never longer than eight. */
class CheminTest {

    @Test
    void theDayOfWhoExaminesIsThatOfACoordination() {
        Set<String> droits = new HashSet<>(Droit.tous());
        assertThat(Chemin.pas(droits::contains))
                .startsWith(Pas.AIDE, Pas.TACHES, Pas.EXAMINER)
                .endsWith(Pas.COMPTE);
    }

    @Test
    void aStepWhoseRightIsMissingIsLeftOut() {
        Set<String> droits = Set.of(
                Droit.ACCUEIL, Droit.JETON_GERER, Droit.PARCOURS_SUIVRE, Droit.PARCOURS_LIRE, Droit.FAMILLE_LIRE);
        assertThat(Chemin.pas(droits::contains))
                .containsExactly(Pas.AIDE, Pas.ENFANT, Pas.NOTE, Pas.PARCOURS, Pas.COMPTE);
    }

    @Test
    void aComposedRoleThatFitsNoDayGetsWhatItsRightsOpen() {
        Set<String> droits = Set.of(Droit.ACCUEIL, Droit.JETON_GERER, Droit.CONTRAT_LIRE, Droit.TERRITOIRE_LIRE);
        assertThat(Chemin.pas(droits::contains)).containsExactly(Pas.AIDE, Pas.TERRITOIRE, Pas.CONTRAT, Pas.COMPTE);
    }

    @Test
    void aDayIsAtMostEightStepsLong() {
        Set<String> sansChemin = new HashSet<>(Droit.tous());
        sansChemin.removeAll(Set.of(
                Droit.SAISINE_STATUER,
                Droit.PARCOURS_SUIVRE,
                Droit.SAISINE_SUIVRE,
                Droit.COMPTE_GERER,
                Droit.STATISTIQUES_PUBLIER,
                Droit.FINALITE_ADAPTER,
                Droit.EPS_ASSISTER));
        assertThat(Chemin.pas(sansChemin::contains)).hasSize(Chemin.MAXIMUM);
    }

    @Test
    void aStepIsTickedAndUnticked() {
        Journee journee = new Journee(java.util.UUID.randomUUID());
        journee.basculer(Pas.TACHES);
        journee.basculer(Pas.ENFANT);
        journee.basculer(Pas.TACHES);
        assertThat(journee.getFaits()).containsExactly(Pas.ENFANT);
    }

    @Test
    void aDayIsOfferedUntilItIsPutAwayAndWhenThereIsSomethingToDiscover() {
        List<Pas> pas = List.of(Pas.AIDE, Pas.TACHES, Pas.ENFANT, Pas.COMPTE);
        JourneeLue lue = new JourneeLue(pas, Set.of(Pas.AIDE, Pas.CONTRAT), false);
        assertThat(lue.isProposee()).isTrue();
        assertThat(lue.getNombreFaits())
                .as("a step of rights one no longer holds is not counted")
                .isEqualTo(1);
        assertThat(lue.isFinie()).isFalse();
        assertThat(new JourneeLue(pas, Set.copyOf(pas), false).isFinie()).isTrue();
        assertThat(new JourneeLue(pas, Set.of(), true).isProposee()).isFalse();
        assertThat(new JourneeLue(List.of(Pas.AIDE, Pas.COMPTE), Set.of(), false).isProposee())
                .isFalse();
    }
}
