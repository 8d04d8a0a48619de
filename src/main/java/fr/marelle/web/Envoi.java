package fr.marelle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a request may carry: files to the pages that take them and nowhere else, and never more than {@link #MAX}. Looked at
 * before anything reads the body: whoever asks for the first parameter makes the server read it all.
 */
final class Envoi {

    private static final Logger LOG = Logger.getLogger(Envoi.class.getName());

    /** Bytes of a whole request: a document of 10 MiB with its form. The same stands in web.xml, for what does not say its length. */
    static final long MAX = 12L * 1024 * 1024;

    /** What the server reads and throws away of a request it refused: hung up on at once, a browser would not show why. */
    private static final long ECOUTE = 64L * 1024 * 1024;

    /** Pages whose form sends a file. */
    private static final Set<String> PAGES = Set.of("/document/saisie");

    /** Files received at a time: each is in memory until it is answered. Others wait. */
    private static final Semaphore PLACES = new Semaphore(8);

    /** How long, in seconds. */
    private static final int ATTENTE = 10;

    private Envoi() {}

    /** Whether it says that it is longer than anything we take. */
    static boolean tropLong(HttpServletRequest requete) {
        return requete.getContentLengthLong() > MAX;
    }

    /** Whether it carries files to a page that takes none. */
    static boolean egare(HttpServletRequest requete, String chemin) {
        return estMultiple(requete) && !PAGES.contains(chemin);
    }

    private static boolean estMultiple(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Opens the page: with its files when it takes some, read within the limit, of so many people at a time. */
    static void passer(HttpServletRequest requete, HttpServletResponse reponse, String chemin, FilterChain suite)
            throws IOException, ServletException {
        if (!PAGES.contains(chemin)) {
            suite.doFilter(NonceRequete.autour(requete), reponse);
        } else if (!estMultiple(requete)) {
            suite.doFilter(NonceRequete.autour(new SansFichier(requete)), reponse);
        } else if (!prendrePlace()) {
            refuser(reponse, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                recevoir(requete, reponse, suite);
            } finally {
                PLACES.release();
            }
        }
    }

    private static void recevoir(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        try {
            requete.getParts();
        } catch (IllegalStateException | ServletException e) {
            refuser(reponse, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE); // or written by no browser
            return;
        } catch (IOException e) {
            LOG.log(Level.FINE, "whoever sent it went away", e);
            return;
        }
        suite.doFilter(NonceRequete.autour(requete), reponse);
    }

    private static boolean prendrePlace() {
        try {
            return PLACES.tryAcquire(ATTENTE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Answers that it is not taken. */
    static void refuser(HttpServletResponse reponse, int statut) throws IOException {
        reponse.setHeader("Connection", "close");
        reponse.sendError(statut);
    }

    /**
     * Makes the server hang up once it has answered, if some of the body is left: it would read on for ever to keep the
     * connection. Servlets have no word for that, so Grizzly is told under its facade; any other server does as it does.
     */
    static void raccrocher(HttpServletRequest requete) {
        try {
            Object objet = requete;
            for (String suivant : List.of("getUnwrappedCoyoteRequest", "getCoyoteRequest", "getRequest")) {
                objet = objet.getClass().getMethod(suivant).invoke(objet);
            }
            objet.getClass().getMethod("setContentBroken", boolean.class).invoke(objet, true);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.FINE, "not Grizzly, or not as we know it", e);
        }
    }

    /** Whether what is left of its body is not worth waiting for: too long, or nothing tells where it ends. */
    static boolean sansFin(HttpServletRequest requete) {
        return requete.getContentLengthLong() > ECOUTE || requete.getHeader("Transfer-Encoding") != null;
    }
}
