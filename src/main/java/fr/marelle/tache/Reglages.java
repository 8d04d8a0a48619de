package fr.marelle.tache;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How each PRE applies each rule; what it has not said is the rule's default. */
final class Reglages {

    private record Cle(UUID preId, Regle regle) {}

    private final Map<Cle, Reglage> choisis = new HashMap<>();

    Reglages choisir(UUID preId, Regle regle, Reglage reglage) {
        choisis.put(new Cle(preId, regle), reglage);
        return this;
    }

    Reglage de(UUID preId, Regle regle) {
        return choisis.getOrDefault(new Cle(preId, regle), regle.defaut());
    }
}
