package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Acces;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The coordonnateur decides who follows a child. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class AffectationService {

    @Inject
    private EquipeRepository repository;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The child of a file on whose team one decides, and who may be named. */
    public Proposition preparer(UUID dossierId) {
        Enfant enfant = enfant(dossierId);
        journal.noter(Acte.LECTURE, "equipe", dossierId);
        return new Proposition(enfant, referents(enfant.getDossier()));
    }

    private List<Compte> referents(Dossier dossier) {
        return habilites.referents(dossier.preAu(aujourdhui()).getId(), aujourdhui());
    }

    /** Names somebody; a new principal takes the place of the first. */
    public void nommer(UUID dossierId, AffectationFormulaire saisi) {
        Dossier dossier = enfant(dossierId).getDossier();
        Erreurs erreurs = new Erreurs();
        UUID compteId = erreurs.identifiant("referent", saisi.getReferent());
        Qualite qualite = erreurs.choix("qualite", Qualite.class, saisi.getQualite());
        erreurs.exiger(qualite == null || qualite.isNommee(), "qualite", "commun.choixObligatoire");
        LocalDate du = Echeance.lire(erreurs, saisi.getDu(), aujourdhui());
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        Compte referent = referents(dossier).stream()
                .filter(c -> c.getId().equals(compteId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException("referent", "commun.choixObligatoire"));
        if (qualite == Qualite.PROFESSIONNEL_SANTE && !soigne(dossier, compteId)) {
            throw new BusinessRuleException("qualite", "equipe.pasSoignant");
        }
        if (suitDeja(dossierId, compteId, qualite)) {
            throw new BusinessRuleException("referent", "equipe.suitDeja");
        }
        acces.nommer(dossier, compteId, qualite, du, motif);
        journal.noter(Acte.MODIFICATION, "equipe", dossierId);
        boolean principal = qualite == Qualite.REFERENT_PRINCIPAL;
        dossiers.tracer(dossier, principal ? "trace.equipe.nommePrincipal" : "trace.equipe.nomme", referent.getNom());
    }

    private boolean soigne(Dossier dossier, UUID compteId) {
        return habilites.soignants(dossier.preAu(aujourdhui()).getId(), aujourdhui()).stream()
                .anyMatch(c -> c.getId().equals(compteId));
    }

    private boolean suitDeja(UUID dossierId, UUID compteId, Qualite qualite) {
        return acces.affectations(dossierId).stream()
                .filter(a -> a.dure(aujourdhui()))
                .filter(a -> a.compteId().equals(compteId))
                .anyMatch(a -> a.qualite() == qualite || a.qualite() == Qualite.REFERENT_PRINCIPAL);
    }

    /** Ends one access today; the principal is only replaced, and somebody remains. */
    public void retirer(UUID dossierId, UUID accesId) {
        Dossier dossier = enfant(dossierId).getDossier();
        Acces vise = acces.trouver(dossierId, accesId);
        Equipe equipe =
                new Equipe(null, true, acces.affectations(dossierId), List.of(), true, aujourdhui(), null, null);
        boolean retirable = equipe.getActuels().stream()
                .filter(a -> Objects.equals(a.id(), accesId))
                .anyMatch(equipe::retirable);
        if (!retirable) {
            throw new BusinessRuleException(null, "equipe.pasRetirable");
        }
        vise.terminer(aujourdhui());
        journal.noter(Acte.MODIFICATION, "equipe", dossierId);
        dossiers.tracer(dossier, "trace.equipe.retire", repository.nom(vise.getCompteId()));
    }

    private Enfant enfant(UUID dossierId) {
        return repository
                .enfant(utilisateur.perimetre(Droit.EQUIPE_GERER), dossierId)
                .orElseThrow(IntrouvableException::new);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
