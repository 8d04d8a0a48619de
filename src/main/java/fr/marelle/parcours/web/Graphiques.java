package fr.marelle.parcours.web;

import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Evolution;
import fr.marelle.parcours.NiveauDomaine;
import fr.marelle.shared.web.Messages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Points de situation as pictures of chart.js. Each line has its own mark and dashes, and lines that lie one on the other are
 * moved a little apart: they are told from one another without colour. Parentalité has no level, and so no line. The table
 * beside says the same in words.
 */
final class Graphiques {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int NIVEAUX = NiveauDomaine.values().length;

    /** How far apart two lines of the same level are drawn, of one level. */
    private static final double ECART = 0.07;

    private Graphiques() {}

    /** The first and the last level of each domain. */
    static String radar(List<Evolution> evolution, UnaryOperator<String> domaine) {
        JsonArrayBuilder noms = Json.createArrayBuilder();
        JsonArrayBuilder avant = Json.createArrayBuilder();
        JsonArrayBuilder apres = Json.createArrayBuilder();
        for (Evolution ligne : evolution) {
            noms.add(domaine.apply(ligne.domaine()));
            avant.add(rang(ligne.avant()));
            apres.add(ligne.apres() == null ? JsonValue.NULL : Json.createValue(rang(ligne.apres())));
        }
        JsonArrayBuilder series = Json.createArrayBuilder()
                .add(Trait.serie("Premier point", avant, 1).add("fill", false))
                .add(Trait.serie("Dernier point", apres, 0).add("fill", false));
        JsonObjectBuilder echelles = Json.createObjectBuilder().add("r", echelle(NIVEAUX));
        return dessin("radar", noms, series, echelles);
    }

    /** Each domain over time. */
    static String courbes(List<Evaluation> points, List<Evolution> evolution, UnaryOperator<String> domaine) {
        JsonArrayBuilder jours = Json.createArrayBuilder();
        points.forEach(p -> jours.add(JOUR.format(p.getLe())));
        JsonArrayBuilder series = Json.createArrayBuilder();
        for (int i = 0; i < evolution.size(); i++) {
            String code = evolution.get(i).domaine();
            double ecart = ECART * (i - (evolution.size() - 1) / 2.0);
            JsonArrayBuilder niveaux = Json.createArrayBuilder();
            points.forEach(p -> niveaux.add(p.niveau(code)
                    .<JsonValue>map(n -> Json.createValue(rang(n) + ecart))
                    .orElse(JsonValue.NULL)));
            series.add(Trait.serie(domaine.apply(code), niveaux, i).add("spanGaps", true));
        }
        JsonObjectBuilder echelles = Json.createObjectBuilder().add("y", echelle(NIVEAUX + 1));
        return dessin("line", jours, series, echelles);
    }

    /** The script that writes the levels in words: numbers are never shown. */
    static String mots() {
        JsonArrayBuilder mots = Json.createArrayBuilder();
        for (NiveauDomaine niveau : NiveauDomaine.values()) {
            mots.add(Messages.libelle(niveau));
        }
        return "function(){var m=" + sur(mots.build().toString()) + ",s=this.cfg.config.options.scales;"
                + "(s.r||s.y).ticks.callback=function(v){return m[v-1]||''}}";
    }

    private static int rang(NiveauDomaine niveau) {
        return niveau.ordinal() + 1;
    }

    private static JsonObjectBuilder echelle(int max) {
        return Json.createObjectBuilder()
                .add("min", 0)
                .add("max", max)
                .add("ticks", Json.createObjectBuilder().add("stepSize", 1).add("color", "#16262a"))
                .add(
                        "pointLabels",
                        Json.createObjectBuilder()
                                .add("padding", 16)
                                .add("color", "#16262a")
                                .add("font", Json.createObjectBuilder().add("size", 12)));
    }

    private static String dessin(
            String type, JsonArrayBuilder noms, JsonArrayBuilder series, JsonObjectBuilder echelles) {
        JsonObjectBuilder signes =
                Json.createObjectBuilder().add("usePointStyle", true).add("color", "#16262a");
        JsonObjectBuilder legende =
                Json.createObjectBuilder().add("position", "bottom").add("labels", signes);
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("scales", echelles)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", legende)
                                .add("tooltip", Json.createObjectBuilder().add("enabled", false)));
        return sur(Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", noms).add("datasets", series))
                .add("options", options)
                .build()
                .toString());
    }

    /** Written within a script: no word of a list of codes may end it. */
    private static String sur(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", " ").replace("\u2029", " ");
    }
}
