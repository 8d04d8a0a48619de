package fr.marelle.parcours;

import fr.marelle.contrat.FicheAction;
import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Permissions;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import fr.marelle.shared.TexteProtege;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The projet of a parcours: objectives, actions, and what became of them. New ones need the family's accord of the day. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class ProjetService {

    static final String LIEU_OBJECTIF = "objectif.intitule";
    static final String LIEU_ACTION = "action.precision_";

    /** Form of an action that is for the child alone. */
    public static final String INDIVIDUELLE = "INDIVIDUELLE";

    /** Form of an action that is a place in something collective. */
    public static final String COLLECTIVE = "COLLECTIVE";

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private Permissions permissions;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** An objective with its actions, its narrative open. */
    public Objectif objectif(UUID id) {
        Objectif objectif = suivis.objectif(perimetre(), id);
        UUID dossierId = objectif.getParcours().getDossier().getId();
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        coffre.ouvrir(dossierId, LIEU_OBJECTIF, id, objectif.getIntitule());
        return objectif;
    }

    /** Fiches action that may finance what begins this year. */
    public List<FicheAction> fichesAction() {
        return suivis.fichesAction(aujourdhui().getYear());
    }

    /** Sets an objective. */
    public void fixer(UUID id, UUID parcoursId, ObjectifFormulaire saisi) {
        Parcours vise = aModifier(parcours.trouver(perimetre(), parcoursId), Acte.CREATION);
        if (suivis.existe(Objectif.class, id)) {
            return;
        }
        exigerAccord(vise);
        Erreurs erreurs = new Erreurs();
        item(erreurs, "domaine", ListeNomenclature.DOMAINE, saisi.getDomaine());
        String intitule = erreurs.obligatoire("intitule", saisi.getIntitule(), Erreurs.RECIT);
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), aujourdhui());
        erreurs.lever();
        TexteProtege scelle = coffre.sceller(vise.getDossier().getId(), LIEU_OBJECTIF, id, intitule);
        suivis.enregistrer(new Objectif(id, vise, saisi.getDomaine(), scelle, le));
    }

    /** Plans an action for an objective. */
    public UUID prevoir(UUID id, UUID objectifId, ActionFormulaire saisi) {
        Objectif objectif = suivis.objectif(perimetre(), objectifId);
        Parcours vise = aModifier(objectif.getParcours(), Acte.CREATION);
        if (suivis.existe(Action.class, id)) {
            return vise.getId();
        }
        exigerAccord(vise);
        Erreurs erreurs = new Erreurs();
        item(erreurs, "type", ListeNomenclature.TYPE_ACTION, saisi.getType());
        String qui = erreurs.obligatoire("qui", saisi.getQui(), Erreurs.TEXTE_COURT);
        String precision = erreurs.facultatif("precision", saisi.getPrecision(), Erreurs.RECIT);
        LocalDate du = erreurs.dateObligatoire("du", saisi.getDu());
        LocalDate echeance = erreurs.date("echeance", saisi.getEcheance());
        boolean collective = COLLECTIVE.equals(saisi.getForme());
        erreurs.exiger(collective || INDIVIDUELLE.equals(saisi.getForme()), "forme", "commun.choixObligatoire");
        FicheAction fiche = fiche(erreurs, saisi.getFicheAction());
        erreurs.lever();
        Action action = new Action(id, objectif, saisi.getType(), !collective, qui, du);
        action.prevoir(echeance);
        action.preciser(coffre.sceller(vise.getDossier().getId(), LIEU_ACTION, id, precision));
        action.financer(fiche);
        suivis.enregistrer(action);
        return vise.getId();
    }

    private FicheAction fiche(Erreurs erreurs, String choisie) {
        UUID id = Texte.uuid(choisie);
        FicheAction fiche = id == null ? null : suivis.ficheAction(id).orElse(null);
        erreurs.exiger(fiche != null || choisie == null || choisie.isBlank(), "ficheAction", "commun.choixObligatoire");
        return fiche;
    }

    /** Says what came of the actions of an objective, and of the objective itself. */
    public UUID noterResultats(UUID objectifId, ResultatFormulaire saisi) {
        Objectif objectif = suivis.objectif(perimetre(), objectifId);
        Parcours vise = aModifier(objectif.getParcours(), Acte.MODIFICATION);
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), aujourdhui());
        EtatObjectif etat = erreurs.choix("etat", EtatObjectif.class, saisi.getEtat());
        Integer version = erreurs.nombre(null, saisi.getVersion(), 0, Integer.MAX_VALUE);
        erreurs.lever();
        suivis.reserver(objectif, version == null ? -1 : version);
        for (Action action : objectif.getActions()) {
            String resultat = saisi.getResultats().get(action.getId().toString());
            boolean aucun = resultat == null || resultat.isBlank();
            action.conclure(aucun ? null : erreurs.choix("resultats", ResultatAction.class, resultat), le);
        }
        erreurs.lever();
        objectif.conclure(etat, le);
        return vise.getId();
    }

    private void item(Erreurs erreurs, String champ, ListeNomenclature liste, String code) {
        erreurs.exiger(nomenclatures.enVigueur(liste, code).isPresent(), champ, "commun.choixObligatoire");
    }

    private Parcours aModifier(Parcours vise, Acte acte) {
        vise.getDossier().exigerActif();
        journal.noter(acte, "parcours", vise.getDossier().getId());
        return vise;
    }

    private void exigerAccord(Parcours vise) {
        if (!permissions.autorise(vise.getDossier().getId(), Operation.ACCOMPAGNER, aujourdhui())) {
            throw new BusinessRuleException(null, "parcours.sansAccord");
        }
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.PARCOURS_SUIVRE);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
