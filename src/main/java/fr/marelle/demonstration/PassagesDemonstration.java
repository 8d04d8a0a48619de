package fr.marelle.demonstration;

import fr.marelle.demonstration.Calendrier.Seance;
import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.demonstration.Suivi.Episode;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.eps.Inscription;
import fr.marelle.eps.ObjetPassage;
import fr.marelle.eps.Passage;
import fr.marelle.eps.RepriseEps;
import fr.marelle.eps.Reunion;
import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.RepriseParcours;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Files before the EPS: first looks with their decision, those put off, ratifications, reviews. */
@Dependent
class PassagesDemonstration {

    /** Files on the agenda of the next meeting, at most: others wait to be put there. */
    private static final int AGENDA = 6;

    @Inject
    private RepriseEps reprise;

    @Inject
    private RepriseParcours parcours;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Libelles libelles;

    /** Where an episode went before the EPS. */
    void inscrire(
            Calendrier calendrier,
            Map<UUID, Reunion> reunions,
            Suivi suivi,
            Episode episode,
            Parcours ouvert,
            Hasard hasard) {
        Histoire histoire = episode.histoire();
        Dossier dossier = suivi.enfant().getDossier();
        Inscription premiere =
                new Inscription(ObjetPassage.PREMIERE, episode.saisine().getId(), null);
        if (histoire.seance() != null) {
            boolean collectif = histoire.issue() == Issue.COLLECTIF;
            Passage passage = passer(calendrier, reunions, histoire.seance(), dossier, premiere);
            decider(
                    suivi,
                    passage,
                    collectif ? "COLLECTIF" : "PARCOURS",
                    collectif ? EffetDecision.ACTION_COLLECTIVE : EffetDecision.OUVRE_PARCOURS,
                    null,
                    hasard);
            revoir(calendrier, reunions, suivi, histoire, ouvert, hasard);
        } else if (histoire.issue() == Issue.ANTICIPE) {
            ratifier(calendrier, reunions, suivi, ouvert, hasard);
        } else if (histoire.issue() == Issue.ACCORDEE && suivi.isPartageable()) {
            attendre(calendrier, reunions, suivi, histoire, premiere, hasard);
        }
    }

    private void attendre(
            Calendrier calendrier,
            Map<UUID, Reunion> reunions,
            Suivi suivi,
            Histoire histoire,
            Inscription premiere,
            Hasard hasard) {
        Dossier dossier = suivi.enfant().getDossier();
        Seance tenue = calendrier.tenueDepuis(histoire.accordLe().plusDays(1));
        if (tenue != null && hasard.chance(50)) {
            Passage passage = passer(calendrier, reunions, tenue, dossier, premiere);
            LocalDate report = calendrier.prochaine().le();
            decider(suivi, passage, "AJOURNEE", EffetDecision.AJOURNE, report, hasard);
        }
        if (calendrier.inscrits(calendrier.prochaine()) < AGENDA && hasard.chance(65)) {
            passer(calendrier, reunions, calendrier.prochaine(), dossier, premiere);
        }
    }

    private void ratifier(
            Calendrier calendrier, Map<UUID, Reunion> reunions, Suivi suivi, Parcours anticipe, Hasard hasard) {
        Dossier dossier = suivi.enfant().getDossier();
        Inscription objet = new Inscription(ObjetPassage.RATIFICATION, null, anticipe.getId());
        Seance tenue = calendrier.tenueDepuis(anticipe.getOuvertLe().plusDays(1));
        if (tenue != null && hasard.chance(45)) {
            Passage passage = passer(calendrier, reunions, tenue, dossier, objet);
            decider(suivi, passage, "RATIFICATION", EffetDecision.RATIFIE, null, hasard);
            parcours.ratifier(anticipe, tenue.le());
            Passe.tracer(dossiers, suivi, "trace.parcours.ratifie", null, tenue.le());
        } else if (calendrier.inscrits(calendrier.prochaine()) < AGENDA && hasard.chance(60)) {
            passer(calendrier, reunions, calendrier.prochaine(), dossier, objet);
        }
    }

    /** Some parcours come back before the EPS after half a year. */
    private void revoir(
            Calendrier calendrier,
            Map<UUID, Reunion> reunions,
            Suivi suivi,
            Histoire histoire,
            Parcours ouvert,
            Hasard hasard) {
        Seance bilan = calendrier.tenueDepuis(histoire.seance().le().plusDays(200));
        boolean vecu = bilan != null
                && histoire.retraitLe() == null
                && bilan.le().isBefore(histoire.dernierJour(calendrier.aujourdhui()));
        if (vecu && hasard.chance(30)) {
            Inscription objet = new Inscription(ObjetPassage.BILAN, null, ouvert.getId());
            Passage passage = passer(calendrier, reunions, bilan, suivi.enfant().getDossier(), objet);
            boolean confirme = hasard.chance(65);
            decider(
                    suivi,
                    passage,
                    confirme ? "CONFIRMATION" : "AJUSTEMENT",
                    confirme ? EffetDecision.CONFIRME : EffetDecision.AJUSTE,
                    null,
                    hasard);
        } else if (bilan != null
                && histoire.issue() == Issue.EN_COURS
                && suivi.isPartageable()
                && calendrier.premier(suivi.referent())) {
            Inscription objet = new Inscription(ObjetPassage.BILAN, null, ouvert.getId());
            passer(calendrier, reunions, calendrier.prochaine(), suivi.enfant().getDossier(), objet);
        }
    }

    private Passage passer(
            Calendrier calendrier, Map<UUID, Reunion> reunions, Seance seance, Dossier dossier, Inscription objet) {
        return reprise.inscrire(reunions.get(seance.id()), dossier, objet, calendrier.place(seance));
    }

    private void decider(
            Suivi suivi, Passage passage, String type, EffetDecision effet, LocalDate report, Hasard hasard) {
        reprise.decider(hasard.uuid(), passage, type, effet, report, Recits.phrase(Genre.DECISION, hasard));
        Passe.tracer(
                dossiers,
                suivi,
                "trace.eps.decidee",
                libelles.decision(type),
                passage.getReunion().getLe());
    }
}
