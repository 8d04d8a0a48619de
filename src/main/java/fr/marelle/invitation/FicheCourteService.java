package fr.marelle.invitation;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossiers;
import fr.marelle.eps.Passage;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Writes what the family agreed to share with everybody at a meeting: whoever follows the child does, until it is held. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class FicheCourteService {

    static final String LIEU = "fiche_courte.texte";

    @Inject
    private InvitationRepository invitations;

    @Inject
    private ConduiteRepository conduites;

    @Inject
    private Coffre coffre;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** The file on the agenda, and what is written so far. */
    public Partage lire(UUID passageId) {
        Passage passage = passage(passageId);
        UUID dossierId = passage.getDossier().getId();
        journal.noter(Acte.LECTURE, "eps", dossierId);
        String texte = invitations
                .ficheCourte(passageId)
                .map(f -> coffre.ouvrir(dossierId, LIEU, f.getId(), f.getTexte()))
                .map(t -> t.getClair())
                .orElse(null);
        return new Partage(passage, texte);
    }

    /** Whether one writes for every file of that PRE: no need to ask which. */
    public boolean partout(UUID preId) {
        return utilisateur.perimetre(Droit.PARCOURS_SUIVRE).couvre(preId);
    }

    /** Of an agenda that may still change, by passage, the files one may write for; the agenda itself notes who looked. */
    public Set<UUID> redigeables(UUID reunionId) {
        return conduites.redigeables(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), reunionId);
    }

    private Passage passage(UUID passageId) {
        return invitations.passage(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), passageId);
    }

    /** Replaces it; nothing written shares nothing. */
    public void ecrire(UUID passageId, PartageFormulaire saisi) {
        Passage passage = passage(passageId);
        Erreurs erreurs = new Erreurs();
        String texte = erreurs.facultatif("texte", saisi.getTexte(), Erreurs.RECIT);
        erreurs.lever();
        FicheCourte fiche = invitations.ficheCourte(passageId).orElse(null);
        if (fiche == null) {
            fiche = new FicheCourte(passage);
            invitations.enregistrer(fiche);
        }
        UUID dossierId = passage.getDossier().getId();
        fiche.ecrire(coffre.sceller(dossierId, LIEU, fiche.getId(), texte));
        dossiers.tracer(passage.getDossier(), "trace.invitation.partage", null);
        journal.noter(Acte.MODIFICATION, "eps", dossierId);
    }
}
