package fr.marelle.parcours;

/** Where a child stands in a domain, in words, from the most fragile up. A domain that was not worked on has none: never a zero. */
public enum NiveauDomaine {
    /** Help is needed now. */
    FRAGILITE_FORTE,
    /** Signs that call for attention. */
    FRAGILITE,
    /** The child has something to build on. */
    APPUIS,
    /** No particular need. */
    A_LAISE;

    /** How one moves from this level to {@code apres}. */
    public Sens vers(NiveauDomaine apres) {
        int ecart = apres.compareTo(this);
        if (ecart == 0) {
            return Sens.STABLE;
        }
        return ecart > 0 ? Sens.PROGRES : Sens.RECUL;
    }
}
