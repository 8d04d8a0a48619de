package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is asked: counts, the tables wanted of them, and what others know already of the same population.
 */
public final class Probleme {

    /** Below it a count could be told from its neighbours by one of the counted. */
    private static final int SEUIL_MINIMAL = 3;

    private final List<Dimension> dimensions;
    private final int seuil;
    private final Map<List<String>, Long> feuilles = new HashMap<>();
    private final Set<Tableau> demandes = new LinkedHashSet<>();
    private final Map<List<String>, Statut> anterieures = new HashMap<>();
    private final Map<List<String>, Integer> seuilsTus = new HashMap<>();
    private final Set<List<String>> connues = new HashSet<>();
    private boolean parNombre;

    /**
     * @param dimensions all that any table or any known count mentions
     * @param seuil least count that may be read, zero excepted; 3 or more
     */
    public Probleme(List<Dimension> dimensions, int seuil) {
        if (seuil < SEUIL_MINIMAL) {
            throw new IllegalArgumentException("A threshold of " + seuil + " hides nothing.");
        }
        this.dimensions = List.copyOf(dimensions);
        this.seuil = seuil;
    }

    /** Adds {@code effectif} to a leaf: one leaf code a dimension; what is never counted is zero. */
    public void compter(List<String> feuille, long effectif) {
        if (effectif < 0) {
            throw new IllegalArgumentException("A count of " + effectif);
        }
        feuilles.merge(List.copyOf(feuille), effectif, Long::sum);
    }

    /** A table to protect now. */
    public void demander(Tableau tableau) {
        demandes.add(tableau);
    }

    /**
     * What an earlier publication told of the same counts: hidden stays hidden, told is known.
     *
     * @param seuilDAlors its threshold: what it hid for being below stays as uncertain as it promised
     */
    public void anterieur(List<Cellule> cellules, int seuilDAlors) {
        for (Cellule c : cellules) {
            anterieures.merge(c.codes(), c.statut(), (un, autre) -> un == Statut.PUBLIE ? un : autre);
            if (c.isSecret()) {
                seuilsTus.merge(c.codes(), seuilDAlors, Math::max);
            }
        }
    }

    /** A cell whose count somebody outside has been told exactly, without its having been published. */
    public void connu(List<String> codes) {
        connues.add(List.copyOf(codes));
    }

    /** Counts every hidden cell alike, instead of sparing margins and big counts: to compare with published solutions. */
    public void parNombre() {
        parNombre = true;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    int seuil() {
        return seuil;
    }

    /** The highest threshold under which that cell was or is to be hidden. */
    int seuil(List<String> codes) {
        return Math.max(seuil, seuilsTus.getOrDefault(codes, 0));
    }

    Map<List<String>, Long> feuilles() {
        return feuilles;
    }

    List<Tableau> demandes() {
        return new ArrayList<>(demandes);
    }

    Map<List<String>, Statut> anterieures() {
        return Collections.unmodifiableMap(anterieures);
    }

    Set<List<String>> connues() {
        return connues;
    }

    boolean compteParNombre() {
        return parNombre;
    }
}
