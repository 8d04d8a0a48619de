package fr.marelle.shared.web;

/** Looks behind the containers' wrappers for what really went wrong. */
public final class Erreur {

    private Erreur() {}

    /** @return the first cause of that type, null when there is none */
    public static <T extends Throwable> T cause(Throwable erreur, Class<T> type) {
        for (Throwable e = erreur; e != null; e = e.getCause()) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
        }
        return null;
    }

    public static boolean contient(Throwable erreur, Class<? extends Throwable> type) {
        return cause(erreur, type) != null;
    }
}
