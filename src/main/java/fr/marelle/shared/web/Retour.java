package fr.marelle.shared.web;

import java.util.regex.Pattern;

/** The page of ours a form says one came from: nothing else is gone to. */
public final class Retour {

    private static final Pattern PAGE = Pattern.compile("/[a-z]{1,20}/[a-z]{1,20}");

    /** Codes and identifiers. */
    private static final Pattern SUITE = Pattern.compile("[\\w=&.,|%-]*");

    private Retour() {}

    /**
     * Outcome of an action that goes back there.
     *
     * @param page as sent, with its query; may be null
     * @param sinon where to go when it is no page of ours
     */
    public static String vers(String page, String sinon) {
        String[] parties = page == null ? new String[] {""} : page.split("\\?", 2);
        if (!PAGE.matcher(parties[0]).matches()) {
            return sinon;
        }
        boolean suite = parties.length > 1 && SUITE.matcher(parties[1]).matches();
        return Redirection.vers(parties[0]) + (suite ? "&" + parties[1] : "");
    }
}
