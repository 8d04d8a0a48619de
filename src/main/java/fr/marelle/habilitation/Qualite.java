package fr.marelle.habilitation;

/** As what somebody reads a file. */
public enum Qualite {
    /** Meets the family before the EPS. */
    REFERENT_PRESSENTI,
    /** Follows the family, and answers for it. */
    REFERENT_PRINCIPAL,
    /** Follows it with the principal. */
    REFERENT;

    /** Whether one person at a time is so. */
    boolean unique() {
        return this != REFERENT;
    }
}
