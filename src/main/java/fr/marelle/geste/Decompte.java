package fr.marelle.geste;

import fr.marelle.shared.BusinessRuleException.Refus;
import fr.marelle.shared.Texte;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts, one after the other, what a gesture was done to and what not, and why. */
public final class Decompte {

    /** More are on no page. */
    public static final int MAXIMUM = 200;

    private final Map<String, Integer> refus = new LinkedHashMap<>();
    private int faits;

    /** What was ticked, as a form sends it: each once, and what is no identifier left out. */
    public static Set<UUID> lire(Collection<String> choisis) {
        return choisis.stream()
                .map(Texte::uuid)
                .filter(Objects::nonNull)
                .limit(MAXIMUM)
                .collect(Collectors.toSet());
    }

    public void faire() {
        faits++;
    }

    /** @param cle a sentence that is told how many */
    public void refuser(String cle) {
        refus.merge(cle, 1, Integer::sum);
    }

    /**
     * @param cle a sentence that is told how many it was done to; 0 included
     * @param details what else that sentence tells
     */
    public Issue conclure(String cle, UUID geste, Object... details) {
        List<Object> dits = new ArrayList<>(List.of(faits));
        dits.addAll(List.of(details));
        List<Refus> phrases = new ArrayList<>();
        phrases.add(new Refus(null, cle, dits));
        refus.forEach((pourquoi, nombre) -> phrases.add(new Refus(null, pourquoi, List.of(nombre))));
        return new Issue(faits, phrases, geste);
    }
}
