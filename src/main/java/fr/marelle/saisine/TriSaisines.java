package fr.marelle.saisine;

/** In what order saisines are shown. */
public enum TriSaisines {
    /** That which waits longest first. */
    ANCIENNES("s.provenance.recueLe, s.reference"),
    /** The latest first. */
    RECENTES("s.provenance.recueLe desc, s.reference"),
    /** By the child's name. */
    NOM("s.identite.nom, s.identite.prenom, s.reference"),
    /** By school. */
    ECOLE("e.nom, s.provenance.recueLe, s.reference");

    private final String ordre;

    TriSaisines(String ordre) {
        this.ordre = ordre;
    }

    String ordre() {
        return ordre;
    }
}
