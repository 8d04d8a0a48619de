package fr.marelle.demonstration;

import fr.marelle.contrat.FicheAction;
import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.parcours.Action;
import fr.marelle.parcours.EtatObjectif;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.RepriseProjet;
import fr.marelle.parcours.ResultatAction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Objectives of a parcours and the actions for them, some paid by a fiche action of the contrat de ville. */
@Dependent
class ObjectifsDemonstration {

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

    @Inject
    private RepriseProjet reprise;

    void viser(
            Lieux lieux,
            Suivi suivi,
            Parcours parcours,
            Histoire histoire,
            Niveaux niveaux,
            LocalDate dernier,
            Hasard hasard) {
        List<String> domaines = new ArrayList<>(niveaux.domaines());
        if (hasard.chance(20)) {
            domaines.add("PARENTALITE");
        }
        int nombre = Math.min(domaines.size(), 1 + hasard.selon(35, 45, 20));
        for (String domaine : domaines.subList(0, nombre)) {
            LocalDate le = Jours.min(dernier, histoire.debutLe().plusDays(hasard.entre(0, 20)));
            Objectif objectif = reprise.fixer(
                    hasard.uuid(), parcours, domaine, Recits.phrase(Genre.OBJECTIF, hasard), le, suivi.referent());
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
