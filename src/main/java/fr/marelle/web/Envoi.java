package fr.marelle.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a request may carry: files to the pages that take them and nowhere else, and never more than {@link #MAX}. Looked at
 * before anything reads the body: whoever asks for the first parameter makes the server read it all.
 */
final class Envoi {

    /** Bytes of a whole request: a document of 10 MiB with its form. The same stands in web.xml, for what does not say its length. */
    static final long MAX = 12L * 1024 * 1024;

    /** Pages whose form sends a file. */
    private static final Set<String> PAGES = Set.of("/document/saisie");

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

    /**
     * The request as the page takes it, its files read within the limit; null when they do not stay within it, or cannot be
     * read.
     */
    static HttpServletRequest lire(HttpServletRequest requete, String chemin) throws IOException {
        if (!PAGES.contains(chemin)) {
            return requete;
        }
        if (!estMultiple(requete)) {
            return new SansFichier(requete);
        }
        try {
            requete.getParts();
            return requete;
        } catch (IllegalStateException | ServletException e) {
            return null;
        }
    }

    /** Answers that it is too long, and hangs up: the rest is not read. */
    static void refuser(HttpServletResponse reponse) throws IOException {
        reponse.setHeader("Connection", "close");
        reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** The draft of such a page, posted without its file: {@code h:inputFile} asks for parts all the same. */
    private static final class SansFichier extends HttpServletRequestWrapper {

        SansFichier(HttpServletRequest requete) {
            super(requete);
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
