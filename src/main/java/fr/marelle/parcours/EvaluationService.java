package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Compartiments;
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
import java.util.List;
import java.util.UUID;

/** Points de situation and contacts: what belongs to a file whether or not a parcours is open. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class EvaluationService {

    static final String LIEU_CONTACT = "contact.texte";

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

    @Inject
    private Clock horloge;

    /** The child of a file, and the parcours under way if any. */
    public Sujet sujet(UUID dossierId) {
        Sujet sujet = parcours.sujet(perimetre(), dossierId);
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        return sujet;
    }

    /** Who may read a contact one writes into that file: health is only there for whoever may read it. */
    public List<Compartiment> lecteurs(UUID dossierId) {
        return compartiments.proposes(
                parcours.sujet(perimetre(), dossierId).getDossier().getId());
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

    /** Stores an exchange with the family, or an attempt at one. */
    public void noterContact(UUID id, UUID dossierId, ContactFormulaire saisi) {
        Dossier dossier = aModifier(dossierId, Acte.CREATION).getDossier();
        if (suivis.existe(Contact.class, id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), LocalDate.now(horloge));
        MoyenContact moyen = erreurs.choix("moyen", MoyenContact.class, saisi.getMoyen());
        Initiative initiative = erreurs.choix("initiative", Initiative.class, saisi.getInitiative());
        String texte = erreurs.facultatif("texte", saisi.getTexte(), Erreurs.RECIT);
        Compartiment lecteurs = Compartiment.lire(erreurs, saisi.getCompartiment(), compartiments.proposes(dossierId));
        erreurs.lever();
        Contact contact = new Contact(id, dossier, le, moyen, initiative, !saisi.isSansReponse());
        contact.relater(coffre.sceller(dossierId, LIEU_CONTACT, id, texte), lecteurs);
        suivis.enregistrer(contact);
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
