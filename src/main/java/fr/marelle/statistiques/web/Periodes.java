package fr.marelle.statistiques.web;

import fr.marelle.statistiques.Periode;
import jakarta.faces.model.SelectItem;
import java.util.List;

/** Periods as choices. */
final class Periodes {

    private Periodes() {}

    static List<SelectItem> choix(List<Periode> periodes) {
        return periodes.stream()
                .map(p -> new SelectItem(p.code(), p.getLibelle()))
                .toList();
    }
}
