package fr.marelle.accord;

/** What a holder answered for one purpose. */
public enum Reponse {
    /** Agreed. */
    ACCORDE,
    /** Refused. */
    REFUSE,
    /** Takes back an earlier agreement; ends the accompaniment or the sharing, erases nothing. */
    RETIRE
}
