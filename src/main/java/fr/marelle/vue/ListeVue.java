package fr.marelle.vue;

import java.util.Arrays;
import java.util.Optional;

/** The lists of which views are kept. */
public enum ListeVue {
    /** Children. */
    FAMILLE("/famille/liste"),
    /** What awaits. */
    TACHE("/tache/liste"),
    /** Saisines, as the team sees them. */
    SAISINE("/saisine/liste"),
    /** Parcours. */
    PARCOURS("/parcours/liste");

    private final String page;

    ListeVue(String page) {
        this.page = page;
    }

    public String getPage() {
        return page;
    }

    /** By its name in a form. */
    public static Optional<ListeVue> lire(String nom) {
        return Arrays.stream(values()).filter(l -> l.name().equals(nom)).findFirst();
    }
}
