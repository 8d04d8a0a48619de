package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.Jours;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages of a parcours say of where it stands, and what an ended one no longer allows. */
class EtatsTest {

    private final Enfant enfant = fr.marelle.famille.Exemples.enfant("Zoé");

    @Test
    void anOpenParcoursWithoutAccordSaysSo() {
        assertThat(tete(Exemples.enCours(), null, null).isSansAccord()).isTrue();
        assertThat(tete(Exemples.enCours(), LUNDI, null).isSansAccord()).isFalse();
        assertThat(tete(clos(), null, null).isSansAccord()).isFalse();
    }

    @Test
    void anAnticipatedStartIsLateTheDayAfterItsTerm() {
        Parcours anticipe = Exemples.anticipe();
        assertThat(tete(anticipe, null, null).isEnRetard()).isFalse();
        Avancement avancement = new Avancement(enfant, anticipe, null, null, null, null, null);
        FicheParcours.Tete lendemain =
                new FicheParcours.Tete(avancement, anticipe.getRatifierAvant().plusDays(1), false);
        assertThat(lendemain.isEnRetard()).isTrue();
    }

    @Test
    void theDaysSinceTheLastContactAreCounted() {
        assertThat(tete(Exemples.enCours(), null, null).getJoursSansContact()).isNull();
        assertThat(tete(Exemples.enCours(), null, LUNDI).getJoursSansContact()).isEqualTo(30);
    }

    @Test
    void aRowTellsTheTermOnlyWhileItHasToBeRatified() {
        Parcours anticipe = Exemples.anticipe();
        ParcoursLigne ligne = ligne(anticipe, Date.valueOf(LUNDI));
        assertThat(ligne.ratifierAvant()).isEqualTo(anticipe.getRatifierAvant());
        assertThat(ligne.dernierContact()).isEqualTo(LUNDI);
        assertThat(ligne.joursSansContact()).isEqualTo(30);
        anticipe.ratifier(LUNDI);
        assertThat(ligne(anticipe, null).ratifierAvant()).isNull();
        assertThat(ligne(anticipe, null).joursSansContact()).isNull();
    }

    @Test
    void aDayIsReadWhateverTheColumnGives() {
        assertThat(Jours.lire(Date.valueOf(LUNDI))).isEqualTo(LUNDI);
        assertThat(Jours.lire(LUNDI)).isEqualTo(LUNDI);
        assertThat(Jours.lire(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(FiltreParcours.class)
    void aListIsChosenByItsNameAndAnythingElseShowsWhatIsOpen(FiltreParcours filtre) {
        assertThat(FiltreParcours.lire(filtre.name())).isEqualTo(filtre);
        assertThat(FiltreParcours.lire("TOUT")).isEqualTo(FiltreParcours.EN_COURS);
        assertThat(FiltreParcours.lire(null)).isEqualTo(FiltreParcours.EN_COURS);
        assertThat(filtre.condition("p")).startsWith("p.etat");
        assertThat(filtre.ordre()).startsWith("p.");
    }

    @Test
    void aChildIsAccompaniedWhileItsLatestParcoursIsOpen() {
        Parcours enCours = Exemples.enCours();
        assertThat(new Sujet(enfant, enCours).ouvert()).isEqualTo(enCours);
        assertThat(new Sujet(enfant, enCours).isAccompagne()).isTrue();
        assertThat(new Sujet(enfant, clos()).isAccompagne()).isFalse();
        assertThat(new Sujet(enfant, null).ouvert()).isNull();
        assertThat(new Sujet(enfant, null).getNom()).isEqualTo("Zoé Martin");
        assertThat(new Sujet(enfant, null).getDossier()).isEqualTo(enfant.getDossier());
    }

    @Test
    void aSuspensionEndsWithWhatEndsIt() {
        Parcours parcours = Exemples.enCours();
        parcours.suspendre(LUNDI.plusDays(10));
        parcours.reprendre(LUNDI.plusDays(20));
        parcours.suspendre(LUNDI.plusDays(30));
        parcours.clore(LUNDI.plusDays(40), "FIN");
        assertThat((List<?>) Ligne.lire(parcours, "suspensions"))
                .extracting(s -> ((Suspension) s).getAu())
                .containsExactly(LUNDI.plusDays(20), LUNDI.plusDays(40));
        Suspension courte = new Suspension(parcours, LUNDI.plusDays(30));
        courte.terminer(LUNDI.plusDays(29));
        assertThat(courte.getAu()).isEqualTo(LUNDI.plusDays(30));
    }

    @Test
    void nothingBeginsTwiceNorIsRatifiedBeforeItOpened() {
        Parcours parcours = Exemples.enCours();
        assertThat(Refuses.par(() -> parcours.demarrer(LUNDI.plusDays(8))))
                .containsExactly("null parcours.etatIncompatible");
        assertThat(Refuses.par(() -> Exemples.anticipe().ratifier(LUNDI.minusDays(1))))
                .containsExactly("le parcours.avantOuverture");
    }

    @Test
    void nothingIsPlannedNorConcludedInAnEndedParcours() {
        Parcours parcours = Exemples.enCours();
        Objectif objectif = Exemples.objectif(parcours);
        Action action = action(objectif);
        assertThat(action.getIdTexte()).isEqualTo(action.getId().toString());
        parcours.clore(LUNDI.plusDays(40), "FIN");
        assertThat(Refuses.par(() -> objectif.conclure(EtatObjectif.ATTEINT, LUNDI.plusDays(41))))
                .containsExactly("null parcours.clos");
        assertThat(Refuses.par(() -> action.conclure(ResultatAction.values()[0], LUNDI)))
                .containsExactly("null parcours.clos");
        assertThat(Refuses.par(() -> action(objectif))).containsExactly("null parcours.clos");
        assertThat(action.getResultat()).isNull();
    }

    @Test
    void aGridIsEmptyWhenNothingAtAllIsSaid() {
        String dit = "dit";
        Map<String, NiveauDomaine> aucun = Map.of();
        assertThat(new PointsDeSituation.Lue(null, null, null, null, aucun).vide())
                .isTrue();
        assertThat(new PointsDeSituation.Lue(dit, null, null, null, aucun).vide())
                .isFalse();
        assertThat(new PointsDeSituation.Lue(null, dit, null, null, aucun).vide())
                .isFalse();
        assertThat(new PointsDeSituation.Lue(null, null, dit, null, aucun).vide())
                .isFalse();
        assertThat(new PointsDeSituation.Lue(null, null, null, dit, aucun).vide())
                .isFalse();
        assertThat(new PointsDeSituation.Lue(null, null, null, null, Map.of("SCOLAIRE", NiveauDomaine.APPUIS)).vide())
                .isFalse();
    }

    @Test
    void aBilanLeavesTheTraceOfItsConclusion() {
        for (Conclusion conclusion : Conclusion.values()) {
            assertThat(conclusion.fait()).startsWith("trace.parcours.bilan");
        }
    }

    private FicheParcours.Tete tete(Parcours parcours, LocalDate accordLe, LocalDate contact) {
        Object[] colonnes = {enfant, parcours, null, null, accordLe, null, contact, null};
        return new FicheParcours.Tete(Avancement.de(enfant, parcours, colonnes), LUNDI.plusDays(30), false);
    }

    private static ParcoursLigne ligne(Parcours parcours, Object contact) {
        Object[] colonnes = {
            parcours,
            "Martin",
            "Zoé",
            "D-1",
            "Camille Exemple",
            contact,
            java.util.UUID.randomUUID(),
            null,
            "École Exemple"
        };
        return ParcoursLigne.de(colonnes, LUNDI.plusDays(30));
    }

    private static Action action(Objectif objectif) {
        return new Action(UUID.randomUUID(), objectif, "SOUTIEN", true, "le référent", LUNDI.plusDays(9));
    }

    private static Parcours clos() {
        Parcours parcours = Exemples.enCours();
        parcours.clore(LUNDI.plusDays(40), "FIN");
        return parcours;
    }

    @Test
    void twoGridsOfTheSameLevelsAreTheSame() {
        EvaluationLigne ligne = new EvaluationLigne("SCOLAIRE", NiveauDomaine.APPUIS);
        assertThat(ligne).isEqualTo(new EvaluationLigne("SCOLAIRE", NiveauDomaine.APPUIS));
        assertThat(ligne).hasSameHashCodeAs(new EvaluationLigne("SCOLAIRE", NiveauDomaine.FRAGILITE));
        assertThat(ligne)
                .isNotEqualTo(new EvaluationLigne("SCOLAIRE", NiveauDomaine.FRAGILITE))
                .isNotEqualTo(new EvaluationLigne("SANTE", NiveauDomaine.APPUIS))
                .isNotEqualTo("SCOLAIRE");
    }

    @Test
    void onOneDayWhatWasNotedLastComesFirst() {
        Parcours parcours = Exemples.enCours();
        Evaluation tot = Exemples.point(parcours, Occasion.values()[0], LUNDI);
        Evaluation tard = Exemples.point(parcours, Occasion.values()[0], LUNDI);
        Ligne.poser(tot, "creeLe", Instant.parse("2026-03-02T08:00:00Z"));
        Ligne.poser(tard, "creeLe", Instant.parse("2026-03-02T09:00:00Z"));
        Fil fil = Exemples.fil(List.of(), List.of(tot, tard));
        assertThat(fil.getAnnees().get(0).evenements())
                .extracting(Evenement::evaluation)
                .containsExactly(tard, tot);
    }
}
