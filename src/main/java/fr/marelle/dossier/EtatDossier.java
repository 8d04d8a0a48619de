package fr.marelle.dossier;

/** What may be done with a file as a whole. */
public enum EtatDossier {
    /** Read and changed by those entitled. */
    ACTIF,
    /** Limitation (GDPR art. 18): neither read nor changed. */
    GELE,
    /** Left the active base: really apart. */
    ARCHIVE
}
