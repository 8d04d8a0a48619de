package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Finalite;
import fr.marelle.accord.FinalitesEcrites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a family reads: short sentences, and no acronym that is not explained the first time it is met. */
class ClarteTest {

    private static final Path TEXTES = Path.of("src/main/resources/fr/marelle");

    private static final Map<String, String> ACRONYMES = Map.of(
            "PRE", "programme de réussite éducative (PRE)",
            "CNIL", "Commission nationale de l’informatique et des libertés (CNIL)");

    private static final Pattern ACRONYME = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,}(?![\\p{L}\\d])");

    @Test
    void noTextHasLongSentences() throws IOException {
        int phrases = 0;
        int mots = 0;
        for (Map.Entry<String, String> texte : textes().entrySet()) {
            List<Integer> longueurs =
                    Phrases.de(texte.getValue()).stream().map(Phrases::mots).toList();
            double moyenne =
                    longueurs.stream().mapToInt(Integer::intValue).average().orElse(0);
            System.out.printf("Clarté: %s, %.1f words a sentence%n", texte.getKey(), moyenne);
            assertThat(moyenne).as(texte.getKey()).isBetween(2.0, Phrases.MOYENNE);
            assertThat(longueurs).as(texte.getKey()).allMatch(l -> l <= Phrases.LA_PLUS_LONGUE);
            phrases += longueurs.size();
            mots += longueurs.stream().mapToInt(Integer::intValue).sum();
        }
        System.out.printf("Clarté: %d sentences, %.1f words on average%n", phrases, (double) mots / phrases);
    }

    @Test
    void everyAcronymIsExplainedWhereItIsFirstMet() throws IOException {
        for (Map.Entry<String, String> texte : textes().entrySet()) {
            TreeSet<String> vus = new TreeSet<>();
            Matcher acronyme = ACRONYME.matcher(texte.getValue());
            while (acronyme.find()) {
                if (vus.add(acronyme.group())) {
                    assertThat(ACRONYMES).as(texte.getKey()).containsKey(acronyme.group());
                    int fin = acronyme.end() + 1;
                    assertThat(texte.getValue()
                                    .substring(0, Math.min(fin, texte.getValue().length())))
                            .as(texte.getKey())
                            .endsWith(ACRONYMES.get(acronyme.group()));
                }
            }
        }
    }

    /** The test itself is tested: a text of an office would not pass. */
    @Test
    void aSentenceIsCountedAsPeopleReadIt() {
        assertThat(Phrases.de(
                        "<h2>Vos droits</h2><p>Lisez l’avis, « s’il y en a ». Puis {{qui}} signe ?</p><li>Non.</li>"))
                .containsExactly("Lisez l’avis, « s’il y en a ».", "Puis X signe ?", "Non.");
        assertThat(Phrases.mots("Puis X signe ?")).isEqualTo(3);
        assertThat(Phrases.mots("Lisez l’avis, « s’il y en a ».")).isEqualTo(6);
        assertThat(ACRONYME.matcher("le PRE").find()).isTrue();
    }

    private static Map<String, String> textes() throws IOException {
        Map<String, String> textes = new LinkedHashMap<>();
        try (Stream<Path> arbre = Files.walk(TEXTES)) {
            for (Path gabarit :
                    arbre.filter(p -> p.toString().endsWith(".xhtml")).sorted().toList()) {
                if (!gabarit.endsWith("cadre.xhtml")) {
                    textes.put(gabarit.getFileName().toString(), Files.readString(gabarit));
                }
            }
        }
        textes.put("signature.xhtml", aSigner());
        List<Finalite> finalites = FinalitesEcrites.toutes();
        finalites.forEach(f -> textes.put(f.getCode() + " " + f.getEdition(), "<p>" + f.getTexte() + "</p>"));
        assertThat(textes).hasSizeGreaterThanOrEqualTo(4 + 5);
        return textes;
    }

    /** What a parent reads on the screen before signing, without what the page takes from elsewhere. */
    private static String aSigner() throws IOException {
        String page = Files.readString(Path.of("src/main/webapp/accord/signature.xhtml"));
        return page.substring(page.indexOf("<dl class=\"qui-signe\">"), page.indexOf("etape eq 'PAS_PRETE'}\">"))
                .replaceAll("#\\{[^}]*}", "X");
    }
}
