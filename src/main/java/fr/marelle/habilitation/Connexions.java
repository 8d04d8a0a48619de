package fr.marelle.habilitation;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Appelant;
import fr.marelle.shared.BusinessRuleException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Signs in and out. Open to strangers: it is what makes somebody of them. */
@Stateless
@PermitAll
public class Connexions {

    /** Failures from one address on one name before one has to wait. */
    static final int ESSAIS = 5;

    /** Failures from one address, whatever the name, before one has to wait. */
    static final int ESSAIS_ADRESSE = 50;

    static final Duration ATTENTE = Duration.ofMinutes(5);

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private Journal journal;

    @Inject
    private Appelant appelant;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * Signs in. A wrong name, a wrong password and a closed account get the same answer in the same time.
     *
     * @return the secret of the cookie, told once; empty when refused
     * @throws BusinessRuleException after too many failures from this address
     */
    public Optional<String> ouvrir(String login, String motDePasse) {
        Instant maintenant = horloge.instant();
        Instant depuis = maintenant.minus(ATTENTE);
        String nom = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        byte[] essai = Secret.empreinte(nom + "|" + appelant.getAdresse());
        byte[] adresse = Secret.empreinte("|" + appelant.getAdresse());
        if (connexions.echecs(essai, depuis) >= ESSAIS || connexions.echecs(adresse, depuis) >= ESSAIS_ADRESSE) {
            throw new BusinessRuleException(null, "habilitation.tropEssais", ATTENTE.toMinutes());
        }
        Optional<Compte> compte = connexions.compte(nom);
        boolean juste = MotDePasse.verifier(
                motDePasse == null ? "" : motDePasse,
                compte.map(Compte::getMotDePasse).orElse(null));
        if (!juste || compte.get().getEtat() != EtatCompte.ACTIF) {
            connexions.noterEchec(essai, maintenant, depuis);
            connexions.noterEchec(adresse, maintenant, depuis);
            journal.noterPour(compte.map(Compte::getId).orElse(null), Acte.CONNEXION_REFUSEE, "connexion");
            return Optional.empty();
        }
        connexions.oublierEchecs(essai);
        String secret = Secret.nouveau();
        connexions.enregistrer(new Connexion(compte.get(), Secret.empreinte(secret), maintenant));
        journal.noterPour(compte.get().getId(), Acte.CONNEXION, "connexion");
        return Optional.of(secret);
    }

    /** The living session of that cookie; visiting keeps it alive. */
    public Optional<Connexion> reconnaitre(String secret) {
        Instant maintenant = horloge.instant();
        Optional<Connexion> connexion =
                connexions.connexion(Secret.empreinte(secret)).filter(c -> c.vivante(maintenant));
        connexion.ifPresent(c -> c.toucher(maintenant));
        return connexion;
    }

    /**
     * Turns the screen of this sign-in to a family: until somebody signs in again it opens that page about that draft alone.
     *
     * @return the new secret of its cookie: what the browser keeps of earlier pages is kept for the old one
     */
    @RolesAllowed(Droit.ACCORD_RECUEILLIR)
    public String preter(String page, UUID brouillon) {
        String secret = Secret.nouveau();
        String adresse = UtilisateurCourant.adresse(page, brouillon.toString());
        connexions.ouvertes(appelant.getCompteId()).stream()
                .filter(c -> c.getId().equals(utilisateur.getConnexionId()))
                .forEach(c -> c.preter(adresse, Secret.empreinte(secret)));
        journal.noterMotif(Acte.MODIFICATION, "connexion", null, "écran prêté pour une signature");
        return secret;
    }

    /** The account of that API token, within its validity. */
    public Optional<Compte> porteur(String secret) {
        Instant maintenant = horloge.instant();
        return connexions
                .jeton(Secret.empreinte(secret), Jeton.Usage.API)
                .filter(j -> j.valable(maintenant))
                .map(Jeton::getCompte);
    }

    /** Ends the session of that cookie; an unknown one is no error. */
    public void fermer(String secret) {
        connexions.connexion(Secret.empreinte(secret)).ifPresent(c -> {
            c.fermer(horloge.instant());
            journal.noterPour(c.getCompte().getId(), Acte.DECONNEXION, "connexion");
        });
    }

    /** Chooses the password by the one-time link; ends every session of the account. */
    public void choisirMotDePasse(String lien, String motDePasse) {
        Instant maintenant = horloge.instant();
        Jeton jeton = connexions
                .jeton(Secret.empreinte(lien == null ? "" : lien), Jeton.Usage.LIEN_UNIQUE)
                .filter(j -> j.valable(maintenant))
                .orElseThrow(() -> new BusinessRuleException(null, "habilitation.lienPerime"));
        var erreurs = new fr.marelle.shared.Erreurs();
        MotDePasse.controler(
                erreurs, "motDePasse", motDePasse, jeton.getCompte().getLogin());
        erreurs.lever();
        jeton.getCompte().choisirMotDePasse(MotDePasse.hacher(motDePasse));
        jeton.revoquer(maintenant);
        connexions.fermerTout(jeton.getCompte().getId(), maintenant);
        journal.noterPour(jeton.getCompte().getId(), Acte.MODIFICATION, "compte");
    }

    /** Whether that one-time link would still open the password page; changes nothing. */
    public boolean lienValable(String lien) {
        Instant maintenant = horloge.instant();
        return lien != null
                && connexions
                        .jeton(Secret.empreinte(lien), Jeton.Usage.LIEN_UNIQUE)
                        .filter(j -> j.valable(maintenant))
                        .isPresent();
    }

    /** Ends all sessions of the person who asks, this one included. */
    @RolesAllowed(Droit.JETON_GERER)
    public void fermerLesMiennes() {
        connexions.ouvertes(appelant.getCompteId()).forEach(c -> c.fermer(horloge.instant()));
    }

    /** Living sessions of the person who asks, latest visit first. */
    @RolesAllowed(Droit.JETON_GERER)
    public List<Connexion> lesMiennes() {
        Instant maintenant = horloge.instant();
        return connexions.ouvertes(appelant.getCompteId()).stream()
                .filter(c -> c.vivante(maintenant))
                .toList();
    }
}
