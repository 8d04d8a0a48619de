package fr.marelle.famille;

/** What somebody holds of parental authority (Code civil, art. 371-1 to 387-6). */
public enum NatureAutorite {
    /** Exercises it: signs. */
    EXERCEE(true),
    /** The other parent exercises it alone: this one is informed and does not sign (art. 373-2-1). */
    EXCLUSIVE_AUTRE(false),
    /** Suspended by law or by a judge. */
    SUSPENDUE(false),
    /** Withdrawn by a judge. */
    RETIREE(false),
    /** Received by a judgment of delegation: signs (art. 377). */
    DELEGUEE(true),
    /** Guardian: signs (art. 390). */
    TUTELLE(true),
    /** Child entrusted to a service, which does the usual acts: the parents still sign (art. 375-7). */
    PLACEMENT(false);

    private final boolean signataire;

    NatureAutorite(boolean signataire) {
        this.signataire = signataire;
    }

    /** Whether one who holds this may sign a fiche d'accord. */
    public boolean isSignataire() {
        return signataire;
    }

    /** Whether it takes away what an earlier row gave to the same person. */
    public boolean isPrivation() {
        return this == EXCLUSIVE_AUTRE || this == SUSPENDUE || this == RETIREE;
    }
}
