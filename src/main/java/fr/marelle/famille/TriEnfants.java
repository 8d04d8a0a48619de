package fr.marelle.famille;

/** In what order children are shown. */
public enum TriEnfants {
    /** By name. */
    NOM("e.nom, e.prenom, e.id"),
    /** The youngest first. */
    JEUNES("e.naissance desc, e.nom, e.prenom, e.id"),
    /** The oldest first. */
    GRANDS("e.naissance, e.nom, e.prenom, e.id"),
    /** By school. */
    ECOLE("s.nom, e.nom, e.prenom, e.id"),
    /** The latest file first. */
    RECENTS("e.creeLe desc, e.id");

    private final String ordre;

    TriEnfants(String ordre) {
        this.ordre = ordre;
    }

    String ordre() {
        return ordre;
    }
}
