package fr.marelle.parcours;

/** Which parcours a list shows. */
public enum FiltreParcours {
    /** Not ended. */
    EN_COURS("{p}.etat <> fr.marelle.parcours.EtatParcours.CLOS", "p.ouvertLe"),
    /** Started before the EPS and not ratified yet, the most urgent first. */
    A_RATIFIER(
            "{p}.etat <> fr.marelle.parcours.EtatParcours.CLOS and {p}.ratifieLe is null"
                    + " and {p}.mode = fr.marelle.parcours.ModeOuverture.ANTICIPE",
            "p.ratifierAvant"),
    /** Ended, the latest first. */
    CLOS("{p}.etat = fr.marelle.parcours.EtatParcours.CLOS", "p.finLe desc");

    private final String condition;
    private final String ordre;

    FiltreParcours(String condition, String ordre) {
        this.condition = condition;
        this.ordre = ordre;
    }

    /** On a Parcours known by that name. */
    String condition(String parcours) {
        return condition.replace("{p}", parcours);
    }

    String ordre() {
        return ordre;
    }

    /** By its name in a URL; the first one for anything else. */
    public static FiltreParcours lire(String nom) {
        for (FiltreParcours filtre : values()) {
            if (filtre.name().equals(nom)) {
                return filtre;
            }
        }
        return EN_COURS;
    }
}
