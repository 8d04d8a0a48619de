package fr.marelle.parcours.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** How a line of a picture looks: told from the others by its colour, its dashes and its marks. */
final class Trait {

    /** Of the sheet's own colours, dark enough on white. */
    private static final List<String> COULEURS =
            List.of("#0b5f69", "#a5321a", "#7a4a00", "#22613a", "#16262a", "#4b3f8f", "#8a2a5b", "#4a5b60");

    private static final List<String> MARQUES =
            List.of("circle", "rect", "triangle", "rectRot", "crossRot", "star", "cross", "dash");

    private static final int[][] TIRETS = {{}, {8, 4}, {2, 3}, {10, 3, 2, 3}, {4, 4}, {12, 4}, {1, 4}, {6, 2, 2, 2}};

    private Trait() {}

    static JsonObjectBuilder serie(String nom, JsonArrayBuilder valeurs, int rang) {
        JsonArrayBuilder tirets = Json.createArrayBuilder();
        for (int trait : TIRETS[rang % TIRETS.length]) {
            tirets.add(trait);
        }
        String couleur = COULEURS.get(rang % COULEURS.size());
        return Json.createObjectBuilder()
                .add("label", nom)
                .add("data", valeurs)
                .add("borderColor", couleur)
                .add("backgroundColor", couleur)
                .add("borderWidth", 2)
                .add("borderDash", tirets)
                .add("pointStyle", MARQUES.get(rang % MARQUES.size()))
                .add("pointRadius", 5);
    }
}
