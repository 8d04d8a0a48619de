package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the follow-up of a file: contacts, points de situation, bilans; and the trace of what was decided. */
@Stateless
@RolesAllowed(Droit.PARCOURS_LIRE)
public class SuiviService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Compartiments compartiments;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** What happened, its narratives open. */
    public SuiviDossier suivre(UUID dossierId) {
        Atteint<Sujet> sujet = sujet(dossierId);
        Set<Compartiment> lisibles = compartiments.lisibles(sujet, dossierId);
        List<Contact> contacts = suivis.contacts(dossierId, lisibles);
        contacts.forEach(c -> coffre.ouvrir(dossierId, EvaluationService.LIEU_CONTACT, c.getId(), c.getTexte()));
        List<Evaluation> evaluations = suivis.evaluationsDuDossier(dossierId, lisibles);
        evaluations.forEach(e -> points.ouvrir(dossierId, e));
        return new SuiviDossier(
                sujet, evolution(sujet.objet(), evaluations), Evenement.fil(contacts, evaluations), List.of());
    }

    private static List<Evolution> evolution(Sujet sujet, List<Evaluation> evaluations) {
        return Evolution.constater(evaluations.stream()
                .filter(e -> e.getParcours() != null && e.getParcours().equals(sujet.parcours()))
                .toList());
    }

    /** Who decided what, and when. */
    public SuiviDossier decisions(UUID dossierId) {
        return new SuiviDossier(sujet(dossierId), List.of(), List.of(), suivis.decisions(dossierId));
    }

    private Atteint<Sujet> sujet(UUID dossierId) {
        Atteint<Sujet> sujet = utilisateur.atteindre(
                Droit.PARCOURS_SUIVRE, Droit.PARCOURS_LIRE, perimetre -> parcours.chercher(perimetre, dossierId));
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        return sujet;
    }
}
