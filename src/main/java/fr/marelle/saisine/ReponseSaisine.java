package fr.marelle.saisine;

/** The closed list of what a sender may be told: never the parents' refusal, never a health service. */
public enum ReponseSaisine {
    /** It arrived. */
    RECUE,
    /** The team is on it. */
    EN_COURS,
    /** The family is accompanied. */
    ACCOMPAGNE,
    /** Something else was proposed to the family. */
    AUTRE_PROPOSITION,
    /** It goes no further. */
    SANS_SUITE,
    /** It is over. */
    TERMINE
}
