package fr.marelle.web;

import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets through only the routes one is entitled to. A stranger is sent to the sign-in page; anybody else gets, for what is out
 * of reach, the very answer of what does not exist; a screen that is lent is a stranger's but for one page. Requests from other sites change nothing.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class RoutesFilter implements Filter {

    /** All a page answers to; the REST interface has its own verbs. */
    private static final Set<String> METHODES = Set.of("GET", "HEAD", "POST");

    /** What the server would still resolve behind our back: {@code /api/v1/../../accueil} would pass for a resource. */
    private static final Pattern DETOURS =
            Pattern.compile("/\\.|//|;|\\\\|%(2e|2f|5c|3b|25|00)", Pattern.CASE_INSENSITIVE);

    @Inject
    private UtilisateurCourant utilisateur;

    @Override
    public void doFilter(ServletRequest req, ServletResponse rep, FilterChain suite)
            throws IOException, ServletException {
        HttpServletRequest requete = (HttpServletRequest) req;
        requete.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            orienter(requete, (HttpServletResponse) rep, suite);
        } finally {
            if (Envoi.sansFin(requete)) {
                Envoi.raccrocher(requete);
            }
        }
    }

    private void orienter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        String chemin = requete.getRequestURI();
        if (Envoi.tropLong(requete)) {
            Envoi.refuser(reponse, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (DETOURS.matcher(chemin).find()
                || dAilleurs(requete)
                || Envoi.egare(requete, chemin)
                || !libre(chemin) && !METHODES.contains(requete.getMethod())) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (libre(chemin)) {
            suite.doFilter(requete, reponse);
        } else if ("/".equals(chemin)) {
            reponse.sendRedirect("/accueil");
        } else {
            page(requete, reponse, suite, chemin);
        }
    }

    private void page(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite, String chemin)
            throws IOException, ServletException {
        Optional<List<String>> droits = Routes.droits(chemin);
        boolean publique = droits.isPresent() && droits.get().contains(Routes.PUBLIC);
        boolean pretee = utilisateur.isEcranPrete() && !utilisateur.ouvre(chemin, requete.getParameter("brouillon"));
        if (publique || !pretee && droits.isPresent() && droits.get().stream().anyMatch(utilisateur::peut)) {
            Envoi.passer(requete, reponse, chemin, suite);
        } else if (utilisateur.isConnecte() && !pretee) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String retour = requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
            reponse.sendRedirect("/connexion?retour=" + URLEncoder.encode(retour, StandardCharsets.UTF_8));
        }
    }

    private boolean libre(String chemin) {
        return chemin.startsWith("/jakarta.faces.resource/")
                || chemin.startsWith("/api/v1/")
                || chemin.equals("/openapi") && utilisateur.isConnecte()
                || chemin.equals("/vivant")
                || chemin.equals("/deconnexion")
                || chemin.matches("/health(/live|/ready|/started)?")
                || chemin.equals("/favicon.ico");
    }

    /** A form posted from another site: browsers say so (Fetch Metadata, or Origin for older ones). */
    private static boolean dAilleurs(HttpServletRequest requete) {
        if ("GET".equals(requete.getMethod()) || "HEAD".equals(requete.getMethod())) {
            return false;
        }
        String site = requete.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !"same-origin".equals(site) && !"none".equals(site);
        }
        String origine = requete.getHeader("Origin");
        return origine != null && !origine.endsWith("://" + requete.getHeader("Host"));
    }
}
