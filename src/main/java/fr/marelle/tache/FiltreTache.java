package fr.marelle.tache;

import java.util.function.Predicate;

/** Which tasks a list shows. */
public enum FiltreTache {
    /** One's own affair: the children one is principal for, what one is to do, and for the coordination what is hers. */
    MIENNES(a -> a.isActive() && a.mienne()),
    /** Those whose day is over. */
    RETARD(a -> a.isActive() && a.isEnRetard()),
    /** All within reach. */
    EQUIPE(Attente::isActive),
    /** Those of which whoever was in charge no longer reaches the file. */
    SANS_PERSONNE(a -> a.isActive() && a.charge().personne()),
    /** Put aside, or done lately. */
    COTE(a -> !a.isActive());

    private final Predicate<Attente> condition;

    FiltreTache(Predicate<Attente> condition) {
        this.condition = condition;
    }

    boolean garde(Attente attente) {
        return condition.test(attente);
    }

    /** By its name in a URL; the first one for anything else. */
    public static FiltreTache lire(String nom) {
        for (FiltreTache filtre : values()) {
            if (filtre.name().equals(nom)) {
                return filtre;
            }
        }
        return MIENNES;
    }
}
