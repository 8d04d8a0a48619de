package fr.marelle.shared.web;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items of a list of choices. */
public final class Choix {

    private Choix() {}

    /** All constants of an enum, by name, with their labels. */
    public static List<SelectItem> parmi(Class<? extends Enum<?>> type) {
        return parmi(Arrays.asList(type.getEnumConstants()));
    }

    /** Labels by name, in the order of the enum. */
    public static Map<String, String> libelles(Enum<?>[] constantes) {
        Map<String, String> libelles = new LinkedHashMap<>();
        for (Enum<?> constante : constantes) {
            libelles.put(constante.name(), Messages.libelle(constante));
        }
        return libelles;
    }

    /** Those constants, with their labels. */
    public static List<SelectItem> parmi(List<? extends Enum<?>> constantes) {
        return constantes.stream()
                .map(c -> new SelectItem(c.name(), Messages.libelle(c)))
                .toList();
    }
}
