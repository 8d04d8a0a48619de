package fr.marelle.demonstration;

import fr.marelle.contrat.FicheAction;
import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.dossier.Dossiers;
import fr.marelle.parcours.Action;
import fr.marelle.parcours.Conclusion;
import fr.marelle.parcours.EtatObjectif;
import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Initiative;
import fr.marelle.parcours.MoyenContact;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.Occasion;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.RepriseParcours;
import fr.marelle.parcours.ResultatAction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens in a parcours: points de situation, objectives, actions, contacts, bilans. */
@Dependent
class ProjetDemonstration {

    /** The kind of action that serves a domain. */
    private static final Map<String, String> ACTIONS = Map.of(
            "SCOLAIRE", "SCOLARITE",
            "LANGAGE", "LANGAGE",
            "SANTE", "SANTE",
            "SOCIAL", "DROITS",
            "CULTURE", "CULTURE",
            "SPORT", "SPORT",
            "LOISIRS", "LOISIRS",
            "PARENTALITE", "PARENTALITE");

    /** Days between two contacts, at least; between two bilans. */
    private static final int ENTRE_CONTACTS = 38;

    private static final int ENTRE_BILANS = 180;

    @Inject
    private RepriseParcours reprise;

    @Inject
    private Dossiers dossiers;

    /** A point de situation; {@code parcours} is null before any. */
    Evaluation evaluer(
            Suivi suivi, Parcours parcours, Occasion occasion, LocalDate le, Niveaux niveaux, Hasard hasard) {
        RepriseParcours.Textes textes = new RepriseParcours.Textes(
                Recits.recit(Genre.FAITS, hasard),
                Recits.phrase(Genre.APPRECIATION, hasard),
                hasard.chance(40) ? Recits.phrase(Genre.PARENTALITE, hasard) : null,
                hasard.chance(60) ? Recits.phrase(Genre.FAMILLE, hasard) : null);
        return reprise.evaluer(
                hasard.uuid(), suivi.enfant().getDossier(), parcours, occasion, le, textes, niveaux.parDomaine());
    }

    void contacter(Suivi suivi, LocalDate le, Hasard hasard) {
        boolean famille = hasard.chance(45);
        reprise.contact(
                hasard.uuid(),
                suivi.enfant().getDossier(),
                le,
                MoyenContact.values()[hasard.selon(15, 30, 35, 15, 5)],
                famille ? Initiative.FAMILLE : Initiative.PROFESSIONNEL,
                Recits.phrase(Genre.CONTACT, hasard));
    }

    /** From the first day to the last, or to today. */
    void vivre(
            Lieux lieux,
            Suivi suivi,
            Parcours parcours,
            Histoire histoire,
            Niveaux niveaux,
            LocalDate jour,
            Hasard hasard) {
        LocalDate dernier = histoire.dernierJour(jour);
        viser(lieux, parcours, histoire, niveaux, dernier, hasard);
        LocalDate contact = histoire.accordLe();
        while (!contact.isAfter(dernier)) {
            contacter(suivi, contact, hasard);
            contact = Jours.ouvre(contact.plusDays(ENTRE_CONTACTS + (long) hasard.entre(0, 60)));
        }
        LocalDate bilan = histoire.debutLe().plusDays(ENTRE_BILANS + (long) hasard.entre(-30, 30));
        while (bilan.isBefore(dernier)) {
            tenirBilan(suivi, parcours, Jours.min(Jours.ouvre(bilan), dernier), niveaux, hasard);
            bilan = bilan.plusDays(ENTRE_BILANS);
        }
    }

    private void tenirBilan(Suivi suivi, Parcours parcours, LocalDate le, Niveaux niveaux, Hasard hasard) {
        Evaluation evaluation = evaluer(suivi, parcours, Occasion.BILAN, le, niveaux.plusTard(hasard), hasard);
        Conclusion conclusion = Conclusion.values()[hasard.selon(60, 32, 8)];
        reprise.tenirBilan(hasard.uuid(), evaluation, conclusion, Recits.recit(Genre.BILAN, hasard));
        String fait =
                switch (conclusion) {
                    case CONFIRMER -> "trace.parcours.bilanConfirme";
                    case AJUSTER -> "trace.parcours.bilanAjuste";
                    case REORIENTER -> "trace.parcours.bilanReoriente";
                };
        Passe.tracer(dossiers, suivi, fait, null, le);
    }

    private void viser(
            Lieux lieux, Parcours parcours, Histoire histoire, Niveaux niveaux, LocalDate dernier, Hasard hasard) {
        List<String> domaines = new ArrayList<>(niveaux.domaines());
        if (hasard.chance(20)) {
            domaines.add("PARENTALITE");
        }
        int nombre = Math.min(domaines.size(), 1 + hasard.selon(35, 45, 20));
        for (String domaine : domaines.subList(0, nombre)) {
            LocalDate le = Jours.min(dernier, histoire.debutLe().plusDays(hasard.entre(0, 20)));
            Objectif objectif =
                    reprise.fixer(hasard.uuid(), parcours, domaine, Recits.phrase(Genre.OBJECTIF, hasard), le);
            int actions = 1 + hasard.selon(60, 40);
            for (int i = 0; i < actions; i++) {
                agir(lieux, parcours, objectif, dernier, hasard);
            }
            boolean finie = histoire.finLe() != null;
            if (finie || le.isBefore(dernier.minusDays(200)) && hasard.chance(40)) {
                reprise.conclure(
                        objectif, EtatObjectif.values()[1 + hasard.selon(45, 30, 15, finie ? 10 : 2)], dernier);
            }
        }
    }

    private void agir(Lieux lieux, Parcours parcours, Objectif objectif, LocalDate dernier, Hasard hasard) {
        boolean individuelle = !parcours.isCollectifSeul() && hasard.chance(60);
        LocalDate du = Jours.min(dernier, Jours.ouvre(objectif.getFixeLe().plusDays(hasard.entre(1, 25))));
        String type = individuelle && hasard.chance(40)
                ? "ACCOMPAGNEMENT"
                : ACTIONS.getOrDefault(objectif.getDomaine(), "ACCOMPAGNEMENT");
        String qui = individuelle ? "le référent" : hasard.parmi("le centre social", "l’équipe d’atelier", "le club");
        Action action = reprise.prevoir(hasard.uuid(), objectif, type, individuelle, qui, du);
        LocalDate echeance = du.plusDays(hasard.entre(60, 200));
        reprise.preciser(action, echeance, hasard.chance(80) ? Recits.phrase(Genre.ACTION, hasard) : null);
        financer(lieux, action, du.getYear(), hasard);
        if (echeance.isBefore(dernier)) {
            reprise.conclure(action, ResultatAction.values()[hasard.selon(65, 25, 10)], echeance);
        }
    }

    private void financer(Lieux lieux, Action action, int annee, Hasard hasard) {
        List<FicheAction> fiches =
                lieux.fiches().stream().filter(f -> f.getAnnee() == annee).toList();
        if (!fiches.isEmpty() && hasard.chance(action.isIndividuelle() ? 10 : 60)) {
            reprise.financer(action, hasard.parmi(fiches));
        }
    }
}
