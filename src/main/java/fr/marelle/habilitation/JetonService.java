package fr.marelle.habilitation;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One's own API tokens. */
@Stateless
@RolesAllowed(Droit.JETON_GERER)
public class JetonService {

    /** How long a token is valid. */
    static final Duration VALIDITE = Duration.ofDays(180);

    /** Most tokens of one account in use at a time. */
    static final int MAX = 5;

    @Inject
    private ConnexionRepository connexions;

    @Inject
    private Journal journal;

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
        Instant maintenant = horloge.instant();
        erreurs.exiger(
                miens().stream().filter(j -> j.valable(maintenant)).count() < MAX,
                "libelle",
                "habilitation.tropDeJetons",
                MAX);
        erreurs.lever();
        journal.noterMotif(Acte.CREATION, "jeton", null, "jeton créé : " + lu);
        String secret = Secret.nouveau();
        connexions.enregistrer(new Jeton(
                comptes.trouver(utilisateur.getCompteId()),
                Jeton.Usage.API,
                lu,
                Secret.empreinte(secret),
                maintenant.plus(VALIDITE)));
        return secret;
    }

    public void revoquer(UUID id) {
        Jeton jeton =
                miens().stream().filter(j -> j.getId().equals(id)).findFirst().orElseThrow(IntrouvableException::new);
        journal.noterMotif(Acte.MODIFICATION, "jeton", null, "jeton révoqué : " + jeton.getLibelle());
        jeton.revoquer(horloge.instant());
    }
}
