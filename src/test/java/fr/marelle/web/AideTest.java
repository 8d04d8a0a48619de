package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.habilitation.Droit;
import fr.marelle.impression.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has its help, every help its page; it is short, clear, and speaks of nothing that is not there. */
class AideTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path AIDE = PAGES.resolve("WEB-INF/aide");
    private static final Path TEXTES = Path.of("src/main/resources/fr/marelle/messages.properties");

    @Test
    void everyPageHasItsHelpAndEveryHelpItsPage() throws IOException {
        TreeSet<String> pages = new TreeSet<>();
        for (Map.Entry<String, String> page : lire(PAGES).entrySet()) {
            boolean signee = page.getValue().contains("template=\"/WEB-INF/modele/page.xhtml\"");
            if (signee && !fichier(page.getKey())) {
                pages.add(page.getKey());
            }
        }
        assertThat(aides().keySet()).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void noHelpHasLongSentencesNorManyWords() throws IOException {
        aides().forEach((page, aide) -> {
            List<Integer> longueurs =
                    Phrases.de(aide).stream().map(Phrases::mots).toList();
            double moyenne = longueurs.stream().mapToInt(i -> i).average().orElseThrow();
            assertThat(moyenne).as(page).isBetween(2.0, Phrases.MOYENNE);
            assertThat(longueurs).as(page).allMatch(l -> l <= Phrases.LA_PLUS_LONGUE);
            assertThat(longueurs.stream().mapToInt(i -> i).sum()).as(page).isBetween(20, 110);
        });
    }

    /** A button it names between quotes is written so on a page or in the messages. */
    @Test
    void helpNamesOnlyWhatIsOnAScreen() throws IOException {
        String ecrans = Stream.concat(
                        lire(PAGES).values().stream(), lire(PAGES.resolve("WEB-INF/fragments")).values().stream())
                .collect(Collectors.joining("\n"));
        String dits = ecrans + Files.readString(TEXTES) + Files.readString(PAGES.resolve("WEB-INF/modele/page.xhtml"));
        for (Map.Entry<String, String> aide : aides().entrySet()) {
            Matcher nomme = Pattern.compile("« ([^»]+) »").matcher(aide.getValue());
            while (nomme.find()) {
                assertThat(dits).as(aide.getKey()).containsIgnoringCase(nomme.group(1));
            }
        }
    }

    /** What it says may be done needs a right that exists, and none that everybody who opens the page holds anyway. */
    @Test
    void helpTellsApartWhoMayDoWhat() throws IOException {
        for (Map.Entry<String, String> aide : aides().entrySet()) {
            List<String> ouvrent = Routes.droits("/" + aide.getKey()).orElseThrow();
            Matcher geste = Pattern.compile("<m:geste droit=\"(\\w+)\"").matcher(aide.getValue());
            while (geste.find()) {
                assertThat(Droit.tous()).as(aide.getKey()).contains(geste.group(1));
                assertThat(ouvrent).as(aide.getKey()).isNotEqualTo(List.of(geste.group(1)));
            }
        }
    }

    /** The addresses that answer with a file, or with a paper: nothing is around it. */
    private static boolean fichier(String page) {
        return Attendu.pages().get("/" + page).fichier();
    }

    private static Map<String, String> aides() throws IOException {
        return lire(AIDE);
    }

    /** By path without its end; what is under WEB-INF only when that is where one looks. */
    private static Map<String, String> lire(Path racine) throws IOException {
        Map<String, String> lus = new TreeMap<>();
        try (Stream<Path> arbre = Files.walk(racine)) {
            for (Path fichier :
                    arbre.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                String chemin = racine.relativize(fichier).toString();
                if (!chemin.startsWith("WEB-INF")) {
                    lus.put(chemin.replace(".xhtml", ""), Files.readString(fichier));
                }
            }
        }
        return lus;
    }
}
