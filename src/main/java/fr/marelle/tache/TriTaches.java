package fr.marelle.tache;

import java.util.Comparator;

/** In what order tasks are shown; those of one rank, the most urgent first. */
public enum TriTaches {
    /** The most urgent first. */
    ECHEANCE(Comparator.comparing(Attente::echeance)),
    /** By child. */
    ENFANT(Comparator.comparing(a -> a.lieu().enfant() == null ? "" : a.lieu().enfant())),
    /** By who is in charge; the coordination first. */
    PERSONNE(
            Comparator.comparing(a -> a.charge().nom() == null ? "" : a.charge().nom())),
    /** By what is to be done. */
    NATURE(Comparator.comparing(Attente::regle));

    private final Comparator<Attente> ordre;

    TriTaches(Comparator<Attente> ordre) {
        this.ordre = ordre;
    }

    Comparator<Attente> ordre() {
        return ordre;
    }
}
