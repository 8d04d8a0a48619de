package fr.marelle.nomenclature;

/** What a decision of the EPS does. */
public enum EffetDecision {
    /** Opens a parcours. */
    OUVRE_PARCOURS,
    /** Opens a parcours made of collective actions only. */
    ACTION_COLLECTIVE,
    /** Hands over to an ordinary service and answers the saisine. */
    RELAIS,
    /** Puts off to a date. */
    AJOURNE,
    /** Answers the saisine otherwise. */
    AUTRE_REPONSE,
    /** Ratifies what was started before the EPS. */
    RATIFIE,
    /** Does not ratify it: the parcours has to be ended. */
    REFUSE_RATIFICATION,
    /** After a bilan: goes on. */
    CONFIRME,
    /** After a bilan: goes on with other objectives. */
    AJUSTE,
    /** After a bilan: goes to another answer. */
    REORIENTE
}
