package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Exclusions.Ecarte;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Four hours of reading in a file of one's PRE that one does not follow; whoever answers for it is told at once. */
@Stateless
@RolesAllowed(Droit.ACCES_EXCEPTIONNEL)
public class AccesExceptionnelService {

    /** Longest reason, in characters: that of the journal. */
    private static final int MOTIF = 200;

    /** Shortest one: a word is no reason. */
    private static final int MOTIF_MIN = 10;

    /** Vain attempts an hour. */
    private static final int ESSAIS_PAR_HEURE = 10;

    /** Files opened a day. */
    private static final int OUVERTS_PAR_JOUR = 10;

    @Inject
    private EquipeRepository repository;

    @Inject
    private AvisRepository avis;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Exclusions exclusions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * Opens the file named exactly; a file that is barred, frozen, of another PRE or that does not exist answers alike.
     *
     * @param id the draft's: opens it once
     * @return the child
     */
    public UUID ouvrir(UUID id, AccesExceptionnelFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String numero = erreurs.facultatif("numero", saisi.getNumero(), 20);
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), MOTIF);
        erreurs.exiger(motif == null || motif.length() >= MOTIF_MIN, "motif", "equipe.motifCourt", MOTIF_MIN);
        List<Enfant> trouves = numero == null ? nommes(erreurs, saisi) : repository.parNumero(moi(), numero);
        erreurs.lever();
        repository.verrouiller(utilisateur.getCompteId());
        freiner();
        if (trouves.size() != 1) {
            journal.noterMotif(Acte.RECHERCHE, "equipe", null, motif);
            throw new BusinessRuleException("numero", "equipe.aucunDossierTrouve");
        }
        Enfant enfant = trouves.get(0);
        boolean lu = repository
                .enfant(
                        utilisateur.perimetre(Droit.FAMILLE_LIRE),
                        enfant.getDossier().getId())
                .isPresent();
        if (!lu) {
            ouvrir(id, enfant.getDossier(), motif);
        }
        return enfant.getId();
    }

    /** Whoever tries numbers one after the other, or opens file after file, is slowed down. */
    private void freiner() {
        Instant maintenant = horloge.instant();
        UUID moi = utilisateur.getCompteId();
        if (repository.essais(moi, maintenant.minus(1, ChronoUnit.HOURS)) >= ESSAIS_PAR_HEURE
                || repository.ouverts(moi, maintenant.minus(1, ChronoUnit.DAYS)) >= OUVERTS_PAR_JOUR) {
            throw new BusinessRuleException(null, "equipe.tropDEssais");
        }
    }

    private List<Enfant> nommes(Erreurs erreurs, AccesExceptionnelFormulaire saisi) {
        String nom = erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        String prenom = erreurs.obligatoire("prenom", saisi.getPrenom(), Erreurs.TEXTE_COURT);
        LocalDate naissance = erreurs.dateObligatoire("naissance", saisi.getNaissance());
        return erreurs.aucune() ? repository.nommes(moi(), nom, prenom, naissance) : List.of();
    }

    private void ouvrir(UUID id, Dossier dossier, String motif) {
        acces.ouvrirExceptionnel(id, dossier, utilisateur.getCompteId(), horloge.instant(), motif);
        journal.noterMotif(Acte.ACCES_EXCEPTIONNEL, "equipe", dossier.getId(), motif);
        dossiers.tracer(dossier, "trace.equipe.exception", utilisateur.getNom());
        avis.envoyer(destinataires(dossier), dossier, utilisateur.getNom(), motif);
    }

    /** Who follows the child, the coordination of its PRE and the DPD; nobody barred, and not oneself. */
    private Set<UUID> destinataires(Dossier dossier) {
        LocalDate jour = LocalDate.now(horloge);
        Set<UUID> comptes = new LinkedHashSet<>();
        acces.equipe(dossier.getId(), jour).forEach(m -> comptes.add(m.compteId()));
        habilites.avertis(dossier.preAu(jour).getId(), jour).stream()
                .map(Compte::getId)
                .forEach(comptes::add);
        exclusions.du(dossier.getId(), jour).stream().map(Ecarte::compteId).forEach(comptes::remove);
        comptes.remove(utilisateur.getCompteId());
        return comptes;
    }

    private Demandeur moi() {
        return new Demandeur(
                utilisateur.getCompteId(), utilisateur.pres(Droit.ACCES_EXCEPTIONNEL), LocalDate.now(horloge));
    }
}
