package fr.marelle.habilitation;

/** As what somebody reads a file. */
public enum Qualite {
    /** Meets the family before the EPS. */
    REFERENT_PRESSENTI,
    /** Follows the family, and answers for it. */
    REFERENT_PRINCIPAL,
    /** Follows it with the principal. */
    REFERENT,
    /** Bound by professional secrecy: alone reads the health compartment, where it is open and the family agrees. */
    PROFESSIONNEL_SANTE,
    /** Typed the request: reads it until the coordination makes a child of it or answers, and is then of no team. */
    DEPOSANT;

    /** Whether one is so only by having been named. */
    public boolean isNommee() {
        return this != DEPOSANT;
    }

    /** Whether one accompanies the family, and does not only care for the child's health. */
    public boolean isReferente() {
        return this == REFERENT_PRESSENTI || this == REFERENT_PRINCIPAL || this == REFERENT;
    }

    /** Whether one person at a time is so. */
    boolean unique() {
        return this == REFERENT_PRESSENTI || this == REFERENT_PRINCIPAL;
    }
}
