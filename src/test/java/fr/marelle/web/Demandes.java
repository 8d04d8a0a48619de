package fr.marelle.web;

import fr.marelle.essai.Temoin;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.concurrent.ThreadLocalRandom;

/** Bodies sent to the REST interface. */
final class Demandes {

    private Demandes() {}

    /** A name nobody bears, in letters: as digits it might look like a number of social security. */
    static String nom() {
        StringBuilder nom = new StringBuilder("Témoin");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(nom::appendCodePoint);
        return nom.toString();
    }

    /** One child with an uncommon name, so that no double is suspected. */
    static String saisine(String uai, String dejaTente) {
        return complete(uai, enfant(nom(), "Lou"))
                .add("dejaTente", dejaTente)
                .build()
                .toString();
    }

    static JsonObjectBuilder enfant(String nom, String prenom) {
        return Json.createObjectBuilder()
                .add("nom", nom)
                .add("prenom", prenom)
                .add("naissance", Temoin.aujourdhui().minusYears(12).toString())
                .add("sexe", "F")
                .add("niveau", "6E");
    }

    /** All that is required. */
    static JsonObjectBuilder complete(String uai, JsonObjectBuilder... enfants) {
        return sansParents(uai, enfants)
                .add(
                        "parentsInformes",
                        Json.createObjectBuilder()
                                .add("qui", "sa mère")
                                .add("par", "la principale adjointe")
                                .add("le", Temoin.aujourdhui().toString()));
    }

    /** All that is required, but nobody was told. */
    static JsonObjectBuilder sansParents(String uai, JsonObjectBuilder... enfants) {
        JsonArrayBuilder tous = Json.createArrayBuilder();
        for (JsonObjectBuilder enfant : enfants) {
            tous.add(enfant);
        }
        return Json.createObjectBuilder()
                .add("enfants", tous)
                .add("etablissement", uai)
                .add("motifs", Json.createArrayBuilder().add("LANGAGE"));
    }
}
