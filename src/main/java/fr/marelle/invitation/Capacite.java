package fr.marelle.invitation;

/** In what capacity somebody sits at the EPS (code pénal 226-13; CASF L.226-2-2): secrecy binds by law, a charte binds nobody to it. */
public enum Capacite {
    /** Bound by her profession: a physician, a nurse, a social worker. */
    PROFESSION,
    /** Bound by a mission: child protection, the département's social service. */
    MISSION,
    /** Bound by a function: somebody whose duty makes her privy to secrets. */
    FONCTION,
    /** Bound by no secrecy: a head teacher, an association. What is assumed of whoever is not said to be bound. */
    NON_LIE;

    /** Whether she reads more than the short file. */
    public boolean isTenue() {
        return this != NON_LIE;
    }
}
