package fr.marelle.accord;

import fr.marelle.essai.Ligne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The purposes as the migrations write them, word for word. */
public final class FinalitesEcrites {

    private static final String TEXTE = "'((?:[^']|'')*)'";

    private static final Pattern LIGNE = Pattern.compile("UTC_TIMESTAMP\\(6\\), " + TEXTE + ", (\\d+), (\\d+), " + TEXTE
            + ", '(MISSION|CONSENTEMENT)', '(UNE|DEUX)', (?:'\\w+'|NULL), (\\d+|NULL),(?: FALSE,)?\\s+" + TEXTE
            + "\\)");

    private static final Pattern MAJEUR =
            Pattern.compile("(?:texte_majeur = |texte,\\s+)" + TEXTE + "(?: FROM finalite)? WHERE code = '(\\w+)'");

    private FinalitesEcrites() {}

    /** Each in its latest edition, in the order of the migrations. */
    public static List<Finalite> toutes() {
        Map<String, Finalite> finalites = new LinkedHashMap<>();
        try (Stream<Path> migrations = Files.list(Path.of("sql"))) {
            for (Path migration : migrations.sorted().toList()) {
                Matcher ligne = LIGNE.matcher(Files.readString(migration));
                while (ligne.find()) {
                    finalites.put(ligne.group(1), finalite(ligne));
                }
                Matcher majeur = MAJEUR.matcher(Files.readString(migration));
                while (majeur.find()) {
                    Ligne.poser(finalites.get(majeur.group(2)), "texteMajeur", majeur.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(finalites.values());
    }

    private static Finalite finalite(Matcher ligne) {
        Integer mois = ligne.group(7).equals("NULL") ? null : Integer.valueOf(ligne.group(7));
        Finalite finalite = Exemples.finalite(ligne.group(1), Signature.valueOf(ligne.group(6)), mois);
        Ligne.poser(finalite, "edition", Integer.parseInt(ligne.group(2)));
        Ligne.poser(finalite, "base", BaseLegale.valueOf(ligne.group(5)));
        Ligne.poser(finalite, "libelle", ligne.group(4));
        return Ligne.poser(finalite, "texte", ligne.group(8).replace("''", "'"));
    }
}
