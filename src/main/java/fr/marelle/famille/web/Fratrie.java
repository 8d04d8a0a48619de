package fr.marelle.famille.web;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Stream;

/** A child and its brothers and sisters as boxes to tick: one gesture for all of them. */
final class Fratrie {

    private Fratrie() {}

    private static Stream<Enfant> enfants(Famille famille) {
        return Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream());
    }

    static List<SelectItem> choix(Famille famille) {
        return enfants(famille)
                .map(e -> new SelectItem(e.getId().toString(), e.getPrenom() + " " + e.getNom()))
                .toList();
    }

    /** Ticks them all. */
    static void toute(Famille famille, List<String> coches) {
        enfants(famille).forEach(e -> coches.add(e.getId().toString()));
    }
}
