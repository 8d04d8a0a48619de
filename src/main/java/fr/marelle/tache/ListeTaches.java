package fr.marelle.tache;

import fr.marelle.shared.Page;
import java.util.Map;
import java.util.UUID;

/**
 * One list of what awaits.
 *
 * @param tableau all there is, to count the other lists
 * @param gens names of those in charge of something open within reach, by account
 * @param page the rows shown, what was noted opened
 */
public record ListeTaches(Tableau tableau, Map<UUID, String> gens, Page<Attente> page) {

    /** Which file the first row is of; null without any. */
    public Attente.Lieu getPremier() {
        return page.lignes().isEmpty() ? null : page.lignes().get(0).lieu();
    }

    /** Whether a gesture on several tasks may apply to one of the rows shown. */
    public boolean isGroupable() {
        return page.lignes().stream().anyMatch(Attente::isReportable);
    }

    /**
     * Whether a print names the child of that file: not when anything that awaits there tells of a danger, be it on another sheet.
     * Its number is enough for whoever may open it.
     */
    public boolean nommable(Attente.Lieu lieu) {
        return tableau.attentes().stream()
                .filter(Attente::isDanger)
                .noneMatch(a -> a.lieu().dossierId().equals(lieu.dossierId()));
    }

    /** How many of that choice there are. */
    public long compter(Choisies choix) {
        return tableau.liste(choix.parmi(gens.keySet())).size();
    }
}
