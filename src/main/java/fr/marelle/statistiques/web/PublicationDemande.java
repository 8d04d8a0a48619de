package fr.marelle.statistiques.web;

import fr.marelle.shared.BusinessRuleException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** What is sent: contract of the interface. Read by hand, so that each fault is said at its field. */
record PublicationDemande(String population, String periode, List<List<String>> tableaux, String seuil) {

    /** @throws JsonException when it is no JSON object */
    static PublicationDemande lire(String corps) {
        JsonObject demande = objet(corps);
        return new PublicationDemande(
                texte(demande.get("population")),
                texte(demande.get("periode")),
                tableaux(demande.get("tableaux")),
                texte(demande.get("seuil")));
    }

    private static JsonObject objet(String corps) {
        if (Json.createReader(new StringReader(corps)).readValue() instanceof JsonObject objet) {
            return objet;
        }
        throw new JsonException("not an object");
    }

    /** As written: what is no text and no number is refused further on, like any unknown value. */
    private static String texte(JsonValue valeur) {
        if (valeur == null || valeur == JsonValue.NULL) {
            return null;
        }
        return valeur instanceof JsonString texte
                ? texte.getString()
                : valeur instanceof JsonNumber nombre ? nombre.toString() : "?";
    }

    private static List<List<String>> tableaux(JsonValue valeur) {
        if (valeur == null) {
            return List.of();
        }
        return valeurs(valeur).stream()
                .map(tableau ->
                        valeurs(tableau).stream().map(PublicationDemande::texte).toList())
                .toList();
    }

    private static List<JsonValue> valeurs(JsonValue valeur) {
        if (valeur instanceof JsonArray liste && !liste.contains(JsonValue.NULL)) {
            return liste;
        }
        throw new BusinessRuleException("tableaux", "statistiques.tableauxIllisibles");
    }
}
