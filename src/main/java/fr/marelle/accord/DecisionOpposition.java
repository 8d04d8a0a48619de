package fr.marelle.accord;

/** What a PRE answers to a family that objects to figures (GDPR art. 21.1). */
public enum DecisionOpposition {
    /** The child is left out of the counts to come. */
    ACCEPTEE,
    /** Refused: compelling legitimate grounds, which the PRE keeps in writing. */
    REFUSEE_MOTIF_IMPERIEUX,
    /** Refused: who asks neither exercises authority nor is the young adult. */
    REFUSEE_SANS_AUTORITE
}
