package fr.marelle.shared.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;

/** Items of a list of choices. */
public final class Choix {

    private Choix() {}

    /** All constants of an enum, by name, with their labels. */
    public static List<SelectItem> parmi(Class<? extends Enum<?>> type) {
        return parmi(Arrays.asList(type.getEnumConstants()));
    }

    /** Those constants, with their labels. */
    public static List<SelectItem> parmi(List<? extends Enum<?>> constantes) {
        return constantes.stream()
                .map(c -> new SelectItem(c.name(), Messages.libelle(c)))
                .toList();
    }
}
