package fr.marelle.habilitation;

import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One's own API tokens. */
@Stateless
@RolesAllowed(Droit.JETON_GERER)
public class JetonService {

    /** How long a token is valid. */
    static final Duration VALIDITE = Duration.ofDays(180);

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private CompteRepository comptes;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    public List<Jeton> miens() {
        return connexions.jetons(utilisateur.getCompteId());
    }

    /** Creates a token and returns its secret, told once. */
    public String creer(String libelle) {
        Erreurs erreurs = new Erreurs();
        String lu = erreurs.obligatoire("libelle", libelle, Erreurs.TEXTE_COURT);
        erreurs.lever();
        String secret = Secret.nouveau();
        connexions.enregistrer(new Jeton(
                comptes.trouver(utilisateur.getCompteId()),
                Jeton.Usage.API,
                lu,
                Secret.empreinte(secret),
                horloge.instant().plus(VALIDITE)));
        return secret;
    }

    public void revoquer(UUID id) {
        miens().stream()
                .filter(j -> j.getId().equals(id))
                .findFirst()
                .orElseThrow(IntrouvableException::new)
                .revoquer(horloge.instant());
    }
}
