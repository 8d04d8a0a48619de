package fr.marelle.nomenclature;

import fr.marelle.essai.Ligne;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of codes as the migrations write them. */
public final class Exemples {

    static final LocalDate DEBUT = LocalDate.of(2024, 1, 1);

    private Exemples() {}

    public static ItemNomenclature item(ListeNomenclature liste, String code, Enum<?> effet) {
        return new ItemNomenclature(
                UUID.randomUUID(), liste, code, "Libellé de " + code, DEBUT, effet == null ? null : effet.name());
    }

    /** Lists already read. */
    public static Nomenclatures nomenclatures(Map<ListeNomenclature, List<String>> codes) {
        Map<ListeNomenclature, Map<String, ItemNomenclature>> lues = new EnumMap<>(ListeNomenclature.class);
        codes.forEach((liste, siens) -> {
            Map<String, ItemNomenclature> items = new LinkedHashMap<>();
            siens.forEach(code -> items.put(code, item(liste, code, null)));
            lues.put(liste, items);
        });
        Nomenclatures nomenclatures = Ligne.poser(new Nomenclatures(), "horloge", Clock.systemUTC());
        return Ligne.poser(nomenclatures, "lues", new ListesLues() {
            @Override
            Map<ListeNomenclature, Map<String, ItemNomenclature>> listes() {
                return lues;
            }
        });
    }
}
