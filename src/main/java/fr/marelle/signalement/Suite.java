package fr.marelle.signalement;

/** What was answered. */
public enum Suite {
    /** The family's situation is being looked at. */
    EVALUATION,
    /** A measure was decided: educational help, placement. */
    MESURE,
    /** Nothing more. */
    SANS_SUITE,
    /** Something else, said in the note. */
    AUTRE
}
