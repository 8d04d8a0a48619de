package fr.marelle.accord;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;

/** Strokes of a finger or a mouse, as the {@code d} of an SVG path: whole numbers only, so that a page may draw them as they are. */
final class TraceSignature {

    /** Width and height of the area, and more: what lies outside is no stroke of it. */
    private static final int COTE = 2000;

    private static final int POINTS = 5000;

    private TraceSignature() {}

    /**
     * @param json {@code {"lines":[[[x,y],…],…]}}, in pixels
     * @return null when it holds no stroke of two points, more than 5 000 points, or anything else
     */
    static String lire(String json) {
        if (json == null || json.isBlank()) {
            return null;
        }
        try (JsonReader lecteur = Json.createReader(new StringReader(json))) {
            String chemin =
                    tableau(lecteur.readValue() instanceof JsonObject dessin ? dessin.get("lines") : null).stream()
                            .map(TraceSignature::trait)
                            .collect(Collectors.joining());
            long points = chemin.chars().filter(c -> c == 'L' || c == 'M').count();
            return points == 0 || points > POINTS ? null : chemin;
        } catch (JsonException e) {
            return null; // no signature: the form says so
        }
    }

    private static JsonArray tableau(JsonValue valeur) {
        return valeur instanceof JsonArray tableau ? tableau : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** Nothing for what is no line of two points or more, or holds anything but points. */
    private static String trait(JsonValue valeur) {
        JsonArray points = tableau(valeur);
        return points.size() < 2 || !points.stream().allMatch(TraceSignature::estPoint)
                ? ""
                : points.stream()
                        .map(TraceSignature::tableau)
                        .map(p -> coordonnee(p.getJsonNumber(0)) + " " + coordonnee(p.getJsonNumber(1)))
                        .collect(Collectors.joining("L", "M", ""));
    }

    private static boolean estPoint(JsonValue valeur) {
        JsonArray point = tableau(valeur);
        return point.size() == 2 && point.stream().allMatch(JsonNumber.class::isInstance);
    }

    private static int coordonnee(JsonNumber lue) {
        return Math.max(0, Math.min(COTE, (int) Math.round(lue.doubleValue())));
    }
}
