package fr.marelle.demonstration;

import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.demonstration.Suivi.Episode;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.parcours.Occasion;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.RepriseParcours;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Parcours in every state: to begin, under way, suspended, begun before the EPS, collective, ended, taken up again. */
@Dependent
class ParcoursDemonstration {

    @Inject
    private RepriseParcours reprise;

    @Inject
    private ProjetDemonstration projets;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Libelles libelles;

    /** The parcours of an episode, lived until its end or until today; null when none was opened. */
    Parcours ouvrir(Lieux lieux, Suivi suivi, Episode episode, LocalDate jour, Hasard hasard) {
        Histoire histoire = episode.histoire();
        if (!histoire.isAccompagnee()) {
            preparer(suivi, histoire, hasard);
            return null;
        }
        Parcours parcours =
                histoire.seance() == null ? anticiper(lieux, suivi, episode, hasard) : decider(suivi, episode, hasard);
        Niveaux niveaux = new Niveaux(hasard);
        projets.evaluer(suivi, parcours, Occasion.ENTREE, histoire.accordLe(), niveaux, hasard);
        if (histoire.debutLe() != null) {
            projets.vivre(lieux, suivi, parcours, histoire, niveaux, jour, hasard);
            interrompre(suivi, parcours, histoire, jour, hasard);
            achever(suivi, parcours, histoire, niveaux, hasard);
        }
        return parcours;
    }

    /** The family was met; the EPS is still to come. */
    private void preparer(Suivi suivi, Histoire histoire, Hasard hasard) {
        if (histoire.issue() == Issue.ACCORDEE) {
            projets.evaluer(suivi, null, Occasion.ENTREE, histoire.accordLe(), new Niveaux(hasard), hasard);
            projets.contacter(suivi, histoire.accordLe(), hasard);
        } else if (histoire.issue() == Issue.PRESSENTIE && hasard.chance(50)) {
            projets.contacter(suivi, histoire.examineLe(), hasard);
        }
    }

    private Parcours decider(Suivi suivi, Episode episode, Hasard hasard) {
        Histoire histoire = episode.histoire();
        LocalDate le = histoire.seance().le();
        boolean collectif = histoire.issue() == Issue.COLLECTIF;
        Dossier dossier = suivi.enfant().getDossier();
        Parcours parcours =
                reprise.ouvrir(hasard.uuid(), dossier, episode.saisine().getId(), le, suivi.entree(), collectif);
        tracer(suivi, collectif ? "trace.parcours.ouvertCollectif" : "trace.parcours.ouvert", le);
        if (histoire.debutLe() != null) {
            reprise.demarrer(parcours, histoire.debutLe());
            tracer(suivi, "trace.parcours.demarre", histoire.debutLe());
        }
        return parcours;
    }

    private Parcours anticiper(Lieux lieux, Suivi suivi, Episode episode, Hasard hasard) {
        LocalDate le = episode.histoire().debutLe();
        LocalDate avant = le.plusDays(lieux.pre().reglage(le).getDelaiRatificationJours());
        UUID id = hasard.uuid();
        tracer(suivi, "trace.parcours.anticipe", le);
        return reprise.anticiper(
                id,
                suivi.enfant().getDossier(),
                episode.saisine().getId(),
                le,
                suivi.entree(),
                avant,
                Recits.phrase(Genre.ANTICIPATION, hasard));
    }

    private void interrompre(Suivi suivi, Parcours parcours, Histoire histoire, LocalDate jour, Hasard hasard) {
        LocalDate debut = histoire.debutLe();
        if (histoire.issue() == Issue.SUSPENDU) {
            LocalDate le = Jours.max(debut, jour.minusDays(hasard.entre(3, 50)));
            reprise.suspendre(parcours, le);
            tracer(suivi, "trace.parcours.suspendu", le);
        } else if (histoire.issue() == Issue.EN_COURS && debut.isBefore(jour.minusDays(150)) && hasard.chance(6)) {
            reprise.suspendre(parcours, debut.plusDays(60));
            reprise.reprendre(parcours, debut.plusDays(95));
            tracer(suivi, "trace.parcours.suspendu", debut.plusDays(60));
            tracer(suivi, "trace.parcours.repris", debut.plusDays(95));
        }
    }

    private void achever(Suivi suivi, Parcours parcours, Histoire histoire, Niveaux niveaux, Hasard hasard) {
        LocalDate fin = histoire.finLe();
        if (fin == null) {
            return;
        }
        boolean retrait = histoire.retraitLe() != null;
        String motif = retrait
                ? "RETRAIT"
                : new String[] {"OBJECTIFS", "DROIT_COMMUN", "REORIENTATION", "DEMENAGEMENT", "NON_ADHESION", "AUTRE"}
                        [hasard.selon(45, 20, 8, 12, 10, 5)];
        if (!retrait) {
            projets.evaluer(suivi, parcours, Occasion.FIN, fin, niveaux.plusTard(hasard), hasard);
        }
        reprise.clore(parcours, fin, motif);
        Passe.tracer(dossiers, suivi, "trace.parcours.clos", libelles.sortie(motif), fin);
    }

    private void tracer(Suivi suivi, String fait, LocalDate le) {
        Passe.tracer(dossiers, suivi, fait, null, le);
    }
}
