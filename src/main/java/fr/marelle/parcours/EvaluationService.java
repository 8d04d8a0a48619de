package fr.marelle.parcours;

import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Points de situation: they belong to a file whether or not a parcours is open. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class EvaluationService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The child of a file, and the parcours under way if any. */
    public Sujet sujet(UUID dossierId) {
        Sujet sujet = parcours.sujet(perimetre(), dossierId);
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        return sujet;
    }

    /** Stores a point de situation: of entry, or in between once the parcours has its entry. The draft's {@code id} stores it once. */
    public void noter(UUID id, UUID dossierId, EvaluationFormulaire saisi) {
        Sujet sujet = aModifier(dossierId, Acte.CREATION);
        if (suivis.existe(Evaluation.class, id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), LocalDate.now(horloge));
        PointsDeSituation.Lue lue = points.lire(saisi.getGrille(), erreurs);
        Compartiment lecteurs = Compartiment.lire(erreurs, saisi.getCompartiment(), Compartiment.OUVERTS);
        erreurs.exiger(!lue.vide(), "faits", "parcours.pointVide");
        erreurs.lever();
        Parcours ouvert = sujet.ouvert();
        Occasion occasion = ouvert == null || !suivis.aSonEntree(ouvert.getId()) ? Occasion.ENTREE : Occasion.BILAN;
        points.noter(id, sujet.getDossier(), ouvert, occasion, le, lue).reserver(lecteurs);
    }

    private Sujet aModifier(UUID dossierId, Acte acte) {
        Sujet sujet = parcours.sujet(perimetre(), dossierId);
        sujet.getDossier().exigerActif();
        journal.noter(acte, "parcours", dossierId);
        return sujet;
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.PARCOURS_SUIVRE);
    }
}
