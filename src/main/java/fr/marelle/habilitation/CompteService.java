package fr.marelle.habilitation;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Opens and closes accounts, without ever seeing a child's file. */
@Stateless
@RolesAllowed(Droit.COMPTE_GERER)
public class CompteService {

    /** How long a one-time link opens the password page. */
    static final Duration LIEN = Duration.ofDays(3);

    @Inject
    private CompteRepository comptes;

    @Inject
    private RoleRepository roles;

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private Event<CleDonnee> cles;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    public Page<Compte> lister(int numero) {
        return comptes.page(numero);
    }

    public Compte lire(UUID id) {
        return comptes.trouver(id);
    }

    /** Where and since when an account holds its roles, ended ones included. */
    public List<HabilitationLigne> habilitations(UUID id) {
        return comptes.habilitations(id);
    }

    /** Living sessions of an account. */
    public long sessions(UUID id) {
        Instant maintenant = horloge.instant();
        return connexions.ouvertes(id).stream()
                .filter(c -> c.vivante(maintenant))
                .count();
    }

    /** Those one may give. */
    public List<Role> roles() {
        return roles.roles().stream().filter(r -> !r.isRetire()).toList();
    }

    public List<Pre> pres() {
        return comptes.pres();
    }

    /** Schools with their communes, by name. */
    public List<Etablissement> etablissements() {
        return comptes.etablissements();
    }

    /**
     * Opens an account that waits for its password; submitting the same draft twice opens it once.
     *
     * @param id the draft's identifier, which becomes the account's
     */
    public void ouvrir(UUID id, CompteFormulaire saisi) {
        roles.verrouiller();
        if (comptes.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        String login = erreurs.obligatoire("login", saisi.getLogin(), 60);
        String nom = erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        String telephone = erreurs.facultatif("telephone", saisi.getTelephone(), 30);
        Role role = saisi.getRole() == null ? null : roles.role(saisi.getRole());
        erreurs.exiger(role != null, "role", "commun.choixObligatoire");
        String cle = login == null ? "" : login.toLowerCase(Locale.ROOT);
        erreurs.exiger(login == null || cle.matches("[a-z0-9._-]{3,60}"), "login", "habilitation.loginForme");
        erreurs.exiger(!comptes.loginPris(cle), "login", "habilitation.loginPris");
        erreurs.lever();
        Compte compte = new Compte(id, cle, nom, telephone);
        compte.habiliter(
                role, Texte.uuid(saisi.getPre()), Texte.uuid(saisi.getEtablissement()), LocalDate.now(horloge));
        comptes.enregistrer(compte);
        journal.noterMotif(Acte.CREATION, "compte", null, cle + " : compte ouvert");
        annoncer(compte, "compte ouvert");
    }

    /** Gives a new one-time link, told once; earlier ones no longer open. */
    public String donnerLien(UUID id) {
        Compte compte = comptes.trouver(id);
        if (compte.isFerme()) {
            throw new BusinessRuleException(null, "habilitation.compteFerme");
        }
        String secret = Secret.nouveau();
        connexions.revoquerLiens(id, horloge.instant());
        connexions.enregistrer(new Jeton(
                compte,
                Jeton.Usage.LIEN_UNIQUE,
                "lien unique",
                Secret.empreinte(secret),
                horloge.instant().plus(LIEN)));
        journal.noterMotif(Acte.MODIFICATION, "compte", null, compte.getLogin() + " : lien donné");
        annoncer(compte, "lien pour choisir le mot de passe");
        return secret;
    }

    /** Those whose files it opens are told: who gives a key could use it. */
    private void annoncer(Compte compte, String geste) {
        Set<UUID> pres = compte.presOuverts(LocalDate.now(horloge));
        if (!pres.isEmpty()) {
            cles.fire(new CleDonnee(
                    compte.getId(), compte.getEtat() == EtatCompte.ACTIF, pres, compte.getNomEtLogin() + ", " + geste));
        }
    }

    /** Closes the account and every session of it, at once; never one's own. */
    public void fermer(UUID id) {
        if (id.equals(utilisateur.getCompteId())) {
            throw new BusinessRuleException(null, "habilitation.propreCompte");
        }
        roles.verrouiller();
        Compte compte = comptes.trouver(id);
        compte.fermer(LocalDate.now(horloge));
        Compte.exigerUnGardien(roles.gardiens(LocalDate.now(horloge)), LocalDate.now(horloge));
        connexions.fermerTout(id, horloge.instant());
        journal.noterMotif(Acte.MODIFICATION, "compte", null, compte.getLogin() + " : compte fermé");
    }

    /** Ends every session of an account, which may sign in again. */
    public void deconnecter(UUID id) {
        if (!comptes.existe(id)) {
            throw new IntrouvableException();
        }
        connexions.fermerTout(id, horloge.instant());
        journal.noterMotif(
                Acte.MODIFICATION, "compte", null, comptes.trouver(id).getLogin() + " : déconnecté");
    }
}
