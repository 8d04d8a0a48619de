package fr.marelle.shared.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What is stored today otherwise than somebody types it, field by field: shown beside a form that has become old. */
public final class Ecarts {

    private static final String RIEN = "—";

    private final Map<String, String> parChamp = new LinkedHashMap<>();

    /** @param enregistre null or blank for nothing, as {@code saisi} may be */
    public Ecarts comparer(String champ, String enregistre, String saisi) {
        String stocke = Objects.requireNonNullElse(enregistre, "").strip();
        if (!stocke.equals(Objects.requireNonNullElse(saisi, "").strip())) {
            parChamp.put(champ, stocke.isEmpty() ? RIEN : stocke);
        }
        return this;
    }

    /** What is stored, where it differs; empty when nothing does. */
    public Map<String, String> parChamp() {
        return Map.copyOf(parChamp);
    }
}
