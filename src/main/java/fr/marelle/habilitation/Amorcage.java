package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The accounts that exist before anybody can sign in: the first administrator, or those of the demonstration. */
@Dependent
public class Amorcage {

    @Inject
    private CompteRepository comptes;

    @Inject
    private RoleRepository roles;

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private Clock horloge;

    /** Whether nobody can sign in yet. */
    public boolean aucunCompte() {
        return comptes.aucun();
    }

    /** Opens the first administrator's account when there is none yet, and returns its one-time secret. */
    public Optional<String> premierAdministrateur(String login) {
        if (!comptes.aucun()) {
            return Optional.empty();
        }
        Compte compte = new Compte(UUID.randomUUID(), login, login, null);
        compte.habiliter(roles.role("ADMINISTRATION"), null, null, LocalDate.now(horloge));
        comptes.enregistrer(compte);
        return Optional.of(jeton(compte, Jeton.Usage.LIEN_UNIQUE, CompteService.LIEN));
    }

    /** An account with its password already chosen. */
    public Compte compte(String login, String nom, String telephone, String motDePasse) {
        Compte compte = new Compte(UUID.randomUUID(), login, nom, telephone);
        compte.choisirMotDePasse(MotDePasse.hacher(motDePasse));
        comptes.enregistrer(compte);
        return compte;
    }

    /** An account of somebody who never signs in: no password. */
    public Compte compteMuet(String login, String nom, String telephone) {
        Compte compte = new Compte(UUID.randomUUID(), login, nom, telephone);
        comptes.enregistrer(compte);
        return compte;
    }

    public void habiliter(Compte compte, String role, UUID preId, UUID etablissementId, LocalDate du) {
        compte.habiliter(roles.role(role), preId, etablissementId, du);
    }

    /** A token for the REST interface; returns its secret. */
    public String jetonApi(Compte compte) {
        return jeton(compte, Jeton.Usage.API, JetonService.VALIDITE);
    }

    private String jeton(Compte compte, Jeton.Usage usage, Duration duree) {
        String secret = Secret.nouveau();
        connexions.enregistrer(new Jeton(
                compte,
                usage,
                "donné au démarrage",
                Secret.empreinte(secret),
                horloge.instant().plus(duree)));
        return secret;
    }
}
