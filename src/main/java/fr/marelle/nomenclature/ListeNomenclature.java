package fr.marelle.nomenclature;

/** The lists. */
public enum ListeNomenclature {
    /** Why a child is spoken of. */
    MOTIF_SAISINE,
    /** Who asks. */
    ORIGINE_SAISINE,
    /** What a point de situation and an objective are about. */
    DOMAINE,
    /** What is done for a child. */
    TYPE_ACTION,
    /** What an EPS decides; each with its {@link EffetDecision}. */
    DECISION_EPS,
    /** Why a parcours ends. */
    MOTIF_SORTIE,
    /** National profiles. */
    PROFIL,
    /** School level. */
    NIVEAU_SCOLAIRE,
    /** Themes of the State's programme 147, for fiches action. */
    THEME
}
