package fr.marelle.tache;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the PRE have set, and what one person has put aside. */
final class Preferences {

    private record Cle(Regle regle, UUID objetId) {}

    private final Reglages reglages = new Reglages();
    private final Map<Cle, LocalDate> reports = new HashMap<>();

    /** One row: a setting of the PRE {@code id}, or, with a date, a report of the object {@code id}. */
    void lire(UUID id, Regle regle, Number active, Number delai, Object jusquau) {
        if (jusquau == null) {
            reglages.choisir(id, regle, new Reglage(active.intValue() == 1, delai.intValue()));
        } else {
            reports.put(new Cle(regle, id), LocalDate.parse(jusquau.toString()));
        }
    }

    Reglages reglages() {
        return reglages;
    }

    /** Null when it was not put aside. */
    LocalDate reportee(Regle regle, UUID objetId) {
        return reports.get(new Cle(regle, objetId));
    }
}
