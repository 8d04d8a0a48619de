package fr.marelle.habilitation;

import fr.marelle.shared.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recognises the caller by an opaque cookie, or by a bearer token under {@code /api}. The session is a row, not an HTTP
 * session: it survives the death of a server and ends everywhere at once.
 */
@ApplicationScoped
public class Mecanisme implements HttpAuthenticationMechanism {

    /** Name of the cookie. */
    public static final String COOKIE = "marelle_connexion";

    private static final String PORTEUR = "Bearer ";

    @Inject
    private Connexions connexions;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Appelant appelant;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest requete, HttpServletResponse reponse, HttpMessageContext contexte) {
        appelant.situer(requete.getRemoteAddr());
        String chemin = requete.getRequestURI();
        if (chemin.startsWith("/jakarta.faces.resource/") || chemin.startsWith("/health")) {
            return contexte.doNothing();
        }
        boolean reconnu =
                chemin.startsWith("/api/") || chemin.equals("/openapi") ? parJeton(requete) : parCookie(requete);
        if (!reconnu) {
            return contexte.doNothing();
        }
        return contexte.notifyContainerAboutLogin(utilisateur.getCompteId().toString(), utilisateur.droits());
    }

    private boolean parJeton(HttpServletRequest requete) {
        String entete = requete.getHeader("Authorization");
        if (entete == null || !entete.startsWith(PORTEUR)) {
            return false;
        }
        return connexions
                .porteur(entete.substring(PORTEUR.length()).strip())
                .map(compte -> identifier(compte, null))
                .orElse(false);
    }

    private boolean parCookie(HttpServletRequest requete) {
        return secret(requete)
                .flatMap(connexions::reconnaitre)
                .map(c -> identifier(c.getCompte(), c))
                .orElse(false);
    }

    private boolean identifier(Compte compte, Connexion connexion) {
        utilisateur.identifier(compte, connexion);
        appelant.identifier(compte.getId());
        return true;
    }

    /** The secret of the cookie; empty when there is none. */
    public static Optional<String> secret(HttpServletRequest requete) {
        Cookie[] cookies = requete.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> COOKIE.equals(c.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Puts the secret into the browser, or takes it out when {@code secret} is null. */
    public static void deposer(HttpServletRequest requete, HttpServletResponse reponse, String secret) {
        Cookie cookie = new Cookie(COOKIE, secret == null ? "" : secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(requete.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(secret == null ? 0 : -1);
        reponse.addCookie(cookie);
    }
}
