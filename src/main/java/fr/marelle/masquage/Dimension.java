package fr.marelle.masquage;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One way to divide a population. Codes lead up to {@link #ENSEMBLE} by one hierarchy or several, which share their leaves: a
 * quartier that lies in two communes is two leaves, one under each.
 */
public final class Dimension {

    /** The sum over a dimension, in every hierarchy. */
    public static final String ENSEMBLE = "ENSEMBLE";

    private final String code;
    private final boolean sensible;
    private final List<Modalite> modalites;
    private final List<String> feuilles;
    private final Map<String, BitSet> noeuds = new LinkedHashMap<>();

    /**
     * @param sensible whether belonging to a code of it is itself a secret (health, motive): then 95 % of a margin is too much
     * @param modalites every code, {@link #ENSEMBLE} included or not
     * @throws IllegalArgumentException when a parent is unknown or codes turn in a circle
     */
    public Dimension(String code, boolean sensible, List<Modalite> modalites) {
        this.code = Objects.requireNonNull(code);
        this.sensible = sensible;
        this.modalites = List.copyOf(modalites);
        this.feuilles = modalites.stream()
                .map(Modalite::code)
                .filter(c -> !c.equals(ENSEMBLE) && modalites.stream().noneMatch(m -> c.equals(m.parent())))
                .distinct()
                .toList();
        modalites.forEach(m -> noeuds.put(m.code(), new BitSet()));
        noeuds.put(ENSEMBLE, new BitSet());
        for (int i = 0; i < feuilles.size(); i++) {
            monter(feuilles.get(i), i, 0);
        }
    }

    private void monter(String noeud, int feuille, int pas) {
        BitSet feuillesDuNoeud = noeuds.get(noeud);
        if (feuillesDuNoeud == null || pas > modalites.size()) {
            throw new IllegalArgumentException("Hierarchy of " + code + ": " + noeud + " leads nowhere.");
        }
        feuillesDuNoeud.set(feuille);
        if (!noeud.equals(ENSEMBLE)) {
            modalites.stream()
                    .filter(m -> m.code().equals(noeud) && m.parent() != null)
                    .forEach(m -> monter(m.parent(), feuille, pas + 1));
        }
    }

    public String code() {
        return code;
    }

    public boolean sensible() {
        return sensible;
    }

    public List<Modalite> modalites() {
        return modalites;
    }

    /** Codes that no other divides, in the order given. */
    public List<String> feuilles() {
        return feuilles;
    }

    /** Every code with the ranks of its leaves, {@link #ENSEMBLE} last unless it was given earlier. */
    Map<String, BitSet> noeuds() {
        return noeuds;
    }
}
