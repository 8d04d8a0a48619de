package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Permissions;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.saisine.Reponses;
import fr.marelle.saisine.Saisine;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Lists and reads parcours, begins them and takes them up again; starts one before the EPS. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class ParcoursService {

    static final String LIEU_ANTICIPATION = "parcours.motifAnticipation";

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private Ouverture ouverture;

    @Inject
    private Suites suites;

    @Inject
    private Permissions permissions;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Reponses reponses;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** A parcours with its team and its projet, narratives open. */
    @RolesAllowed(Droit.PARCOURS_LIRE)
    public FicheParcours lire(UUID id) {
        Atteint<FicheParcours.Tete> atteint = utilisateur.atteindre(
                Droit.PARCOURS_SUIVRE, Droit.PARCOURS_LIRE, perimetre -> parcours.tete(perimetre, id));
        FicheParcours.Tete tete = atteint.objet();
        Parcours lu = tete.parcours();
        UUID dossierId = lu.getDossier().getId();
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        coffre.ouvrir(dossierId, LIEU_ANTICIPATION, id, lu.getMotifAnticipation());
        ouvrir(lu.getEtat() == EtatParcours.SUSPENDU ? lu.getSuspension() : null, dossierId);
        List<Membre> equipe = acces.equipe(dossierId, aujourdhui()).stream()
                .sorted(Comparator.comparing(m -> m.qualite() != Qualite.REFERENT_PRINCIPAL))
                .toList();
        return new FicheParcours(tete, atteint.modifiable(), equipe, objectifs(lu));
    }

    private void ouvrir(Suspension suspension, UUID dossierId) {
        if (suspension != null) {
            coffre.ouvrir(dossierId, SuspensionService.LIEU, suspension.getId(), suspension.getTexte());
        }
    }

    /** Its projet, to be printed and signed; without the family's accord in force nothing nominative leaves. */
    @RolesAllowed(Droit.PARCOURS_LIRE)
    public ProjetRemis imprimer(UUID id) {
        ProjetRemis.Tete tete = parcours.aRemettre(utilisateur.perimetre(Droit.PARCOURS_LIRE), id);
        UUID dossierId = tete.parcours().getDossier().getId();
        journal.noter(Acte.EXPORT, "parcours", dossierId);
        Membre referent = Membre.referent(acces.equipe(dossierId, aujourdhui()));
        return new ProjetRemis(tete, referent, objectifs(tete.parcours()), aujourdhui());
    }

    private List<Objectif> objectifs(Parcours lu) {
        UUID dossierId = lu.getDossier().getId();
        List<Objectif> objectifs = suivis.objectifs(lu.getId());
        for (Objectif objectif : objectifs) {
            coffre.ouvrir(dossierId, ProjetService.LIEU_OBJECTIF, objectif.getId(), objectif.getIntitule());
            objectif.getActions()
                    .forEach(a -> coffre.ouvrir(dossierId, ProjetService.LIEU_ACTION, a.getId(), a.getPrecision()));
        }
        return objectifs;
    }

    /** A parcours and its child, for a form about it. */
    public Sujet sujet(UUID id) {
        Sujet sujet = parcours.sujetDuParcours(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), id);
        journal.noter(Acte.LECTURE, "parcours", sujet.getDossier().getId());
        return sujet;
    }

    /** The child of a file, for whom a parcours may be started before the EPS. */
    @RolesAllowed(Droit.PARCOURS_OUVRIR)
    public Sujet sujetDuDossier(UUID dossierId) {
        Sujet sujet = parcours.sujet(utilisateur.perimetre(Droit.PARCOURS_OUVRIR), dossierId);
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        return sujet;
    }

    /** The accompaniment begins today. */
    public void demarrer(UUID id) {
        Parcours vise = aModifier(id);
        exigerAccord(vise);
        vise.demarrer(aujourdhui());
        suites.tracer(vise, "trace.parcours.demarre");
    }

    public void reprendre(UUID id) {
        Parcours vise = aModifier(id);
        exigerAccord(vise);
        vise.reprendre(aujourdhui());
        suites.tracer(vise, "trace.parcours.repris");
    }

    /**
     * Starts a parcours before the EPS, in an emergency. It answers the saisine that waits, if any.
     *
     * @param id the draft's: starts it once
     */
    @RolesAllowed(Droit.PARCOURS_OUVRIR)
    public Parcours anticiper(UUID id, UUID dossierId, DemarrageFormulaire saisi) {
        Dossier dossier = parcours.sujet(utilisateur.perimetre(Droit.PARCOURS_OUVRIR), dossierId)
                .getDossier();
        journal.noter(Acte.CREATION, "parcours", dossierId);
        if (parcours.existe(id)) {
            return parcours.connu(id);
        }
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), aujourdhui());
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.RECIT);
        erreurs.lever();
        UUID saisineId = reponses.enAttente(dossierId).map(Saisine::getId).orElse(null);
        Parcours anticipe = ouverture.anticiper(id, dossier, saisineId, le);
        anticipe.motiver(coffre.sceller(dossierId, LIEU_ANTICIPATION, id, motif));
        return anticipe;
    }

    private Parcours aModifier(UUID id) {
        Parcours vise = parcours.trouver(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), id);
        vise.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "parcours", vise.getDossier().getId());
        return vise;
    }

    private void exigerAccord(Parcours vise) {
        if (!permissions.autorise(vise.getDossier().getId(), Operation.ACCOMPAGNER, aujourdhui())) {
            throw new BusinessRuleException(null, "parcours.sansAccord");
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
