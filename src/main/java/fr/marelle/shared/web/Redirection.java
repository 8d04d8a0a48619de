package fr.marelle.shared.web;

/** Outcome of an action: the page to go to, by a redirect, so that a reload repeats nothing. */
public final class Redirection {

    private Redirection() {}

    /** @param parametres name, value, name, value…; values are opaque identifiers or codes, never personal; a null one is left out */
    public static String vers(String page, Object... parametres) {
        StringBuilder url = new StringBuilder(page).append("?faces-redirect=true");
        for (int i = 0; i < parametres.length; i += 2) {
            if (parametres[i + 1] != null) {
                url.append('&').append(parametres[i]).append('=').append(parametres[i + 1]);
            }
        }
        return url.toString();
    }
}
