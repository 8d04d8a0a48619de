package fr.marelle.parcours.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Evolution;
import fr.marelle.parcours.NiveauDomaine;
import fr.marelle.parcours.PointsExemple;
import fr.marelle.parcours.Sens;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GraphiquesTest {

    private static final List<Evolution> EVOLUTION = List.of(
            new Evolution("LANGAGE", NiveauDomaine.FRAGILITE_FORTE, NiveauDomaine.APPUIS, Sens.PROGRES),
            new Evolution("SCOLAIRE", NiveauDomaine.FRAGILITE, NiveauDomaine.FRAGILITE, Sens.STABLE),
            new Evolution("SPORT", NiveauDomaine.A_LAISE, null, Sens.NON_COMPARABLE));

    @Test
    void theRadarHasTheFirstAndTheLastLevelAndNoLevelWhereThereIsNone() {
        JsonObject radar = lire(Graphiques.radar(EVOLUTION, c -> c.toLowerCase(Locale.ROOT)));
        assertThat(radar.getJsonObject("data").getJsonArray("labels").toString())
                .isEqualTo("[\"langage\",\"scolaire\",\"sport\"]");
        assertThat(serie(radar, 0).toString()).isEqualTo("[1,2,4]");
        assertThat(serie(radar, 1).toString()).as("never a zero").isEqualTo("[3,2,null]");
    }

    @Test
    void overTimeADomainThatWasNotWorkedOnHasNoPointAndNoTwoLinesLieOneOnTheOther() {
        List<Evaluation> points = PointsExemple.deux();
        JsonObject courbes = lire(Graphiques.courbes(points, EVOLUTION, c -> c));
        JsonArray langage = serie(courbes, 0);
        JsonArray scolaire = serie(courbes, 1);
        assertThat(langage.getJsonNumber(0).doubleValue())
                .isNotEqualTo(scolaire.getJsonNumber(0).doubleValue());
        assertThat(Math.round(langage.getJsonNumber(0).doubleValue()))
                .as("both of the same level")
                .isEqualTo(Math.round(scolaire.getJsonNumber(0).doubleValue()));
        assertThat(scolaire.get(1)).isEqualTo(JsonValue.NULL);
        List<JsonValue> marques = courbes.getJsonObject("data").getJsonArray("datasets").stream()
                .map(d -> d.asJsonObject().get("pointStyle"))
                .toList();
        assertThat(marques).as("told apart without colour").doesNotHaveDuplicates();
    }

    @Test
    void noWordEndsTheScriptItIsWrittenIn() {
        String dessin = Graphiques.radar(EVOLUTION, c -> "</script><b>" + c);
        assertThat(dessin).doesNotContain("<");
        assertThat(lire(dessin).getJsonObject("data").getJsonArray("labels").getString(0))
                .isEqualTo("</script><b>LANGAGE");
        assertThat(Graphiques.mots()).contains("Fragilité forte", "À l’aise").doesNotContain("<");
    }

    private static JsonArray serie(JsonObject dessin, int rang) {
        return dessin.getJsonObject("data")
                .getJsonArray("datasets")
                .getJsonObject(rang)
                .getJsonArray("data");
    }

    private static JsonObject lire(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
