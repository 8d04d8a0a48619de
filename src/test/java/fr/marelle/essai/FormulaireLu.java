package fr.marelle.essai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it: its fields with their values, its buttons, its address. */
public final class FormulaireLu {

    private static final Pattern BALISE = Pattern.compile(
            "<(input|button)\\b[^>]*>|<textarea\\b([^>]*)>([^<]*)</textarea>|<select\\b.*?</select>", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    private final String action;
    private final Map<String, String> champs = new LinkedHashMap<>();
    private final List<String> boutons = new ArrayList<>();

    private FormulaireLu(String action) {
        this.action = action;
    }

    /** The form of that id; null when the page has none. Empty fields get a plausible value. */
    public static FormulaireLu lire(String page, String id) {
        Matcher forme = Pattern.compile("<form id=\"" + id + "\"([^>]*)>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!forme.find()) {
            return null;
        }
        FormulaireLu lu = new FormulaireLu(texte(attribut(forme.group(1), "action")));
        Matcher balise = BALISE.matcher(forme.group(2));
        while (balise.find()) {
            lu.ajouter(balise.group());
        }
        return lu;
    }

    private void ajouter(String balise) {
        String nom = attribut(balise, "name");
        if (nom == null) {
            return;
        }
        String type = attribut(balise, "type");
        String valeur = texte(attribut(balise, "value"));
        if (balise.startsWith("<select")) {
            Matcher option = OPTION.matcher(balise);
            champs.put(nom, option.find() ? texte(option.group(1)) : "");
        } else if (balise.startsWith("<textarea")) {
            champs.put(nom, "Essai de saisie.");
        } else if ("submit".equals(type) || balise.startsWith("<button")) {
            boutons.add(nom);
        } else if ("radio".equals(type) || "checkbox".equals(type)) {
            champs.putIfAbsent(nom, valeur == null ? "on" : valeur);
        } else if (valeur == null || valeur.isEmpty()) {
            champs.put(nom, "date".equals(type) ? Temoin.aujourdhui().toString() : "Essai");
        } else {
            champs.put(nom, valeur);
        }
    }

    private static String attribut(String balise, String nom) {
        Matcher valeur = Pattern.compile("\\b" + nom + "=\"([^\"]*)\"").matcher(balise);
        return valeur.find() ? valeur.group(1) : null;
    }

    private static String texte(String html) {
        return html == null
                ? null
                : html.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    }

    public String action() {
        return action;
    }

    /** Names and values, in the order of the page; may be changed. */
    public Map<String, String> champs() {
        return champs;
    }

    /** Names of the buttons. */
    public List<String> boutons() {
        return boutons;
    }
}
