package fr.marelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Budgets on the tail: the biggest class, the longest page; and what no source may hold. */
class SourceBudgetTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SQL = Path.of("sql");
    private static final Path TEXTES = Path.of("src/main/resources/fr/marelle/messages.properties");

    @Test
    void noClassIsOver250LinesAndNineOutOfTenAreUnder120() throws IOException {
        List<Integer> longueurs = new ArrayList<>();
        for (Path source : fichiers(JAVA, ".java")) {
            int lignes = Files.readAllLines(source).size();
            longueurs.add(lignes);
            assertThat(lignes).as(source.toString()).isLessThanOrEqualTo(250);
        }
        longueurs.sort(null);
        assertThat(longueurs.get((int) Math.ceil(longueurs.size() * 0.9) - 1))
                .as("p90")
                .isLessThanOrEqualTo(120);
    }

    @Test
    void noViewIsOver150LinesNorInjectsMoreThanFour() throws IOException {
        for (Path source : fichiers(JAVA, "View.java")) {
            String texte = Files.readString(source);
            assertThat(texte.lines().count()).as(source.toString()).isLessThanOrEqualTo(150);
            assertThat(compte(texte, "@Inject")).as("injections of " + source).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void noPageIsOver150LinesAndNoneCarriesStyleOrScript() throws IOException {
        for (Path page : fichiers(PAGES, ".xhtml")) {
            String texte = Files.readString(page);
            assertThat(texte.lines().count()).as(page.toString()).isLessThanOrEqualTo(150);
            assertThat(texte)
                    .as(page.toString())
                    .doesNotContain(" style=\"", "<script>", "<style", "onclick=", "f:ajax");
        }
    }

    /** {@code onPostback} means on a postback too: what changes something must say it wants nothing else. */
    @Test
    void noViewActionChangesAnythingOnAGet() throws IOException {
        Pattern surGet = Pattern.compile(
                "<f:viewAction action=\"#\\{\\w+\\.(?!charger|preparer)\\w+\\}\"(?![^>]*if=\"#\\{(facesContext\\.postback|request\\.method eq 'POST')\\}\")");
        for (Path page : fichiers(PAGES, ".xhtml")) {
            assertThat(surGet.matcher(Files.readString(page)).find())
                    .as(page.toString())
                    .isFalse();
        }
    }

    @Test
    void noMigrationIsOver120Lines() throws IOException {
        for (Path migration : fichiers(SQL, ".sql")) {
            assertThat(Files.readAllLines(migration).size())
                    .as(migration.toString())
                    .isLessThanOrEqualTo(120);
            assertThat(migration.getFileName().toString()).matches("V\\d{3}__[a-z_]+\\.sql");
        }
    }

    @Test
    void everyMessageUsedExistsAndEveryMessageIsUsed() throws IOException {
        Properties textes = new Properties();
        try (var lecture = Files.newBufferedReader(TEXTES)) {
            textes.load(lecture);
        }
        String sources = tout(JAVA, ".java") + tout(PAGES, ".xhtml");
        Set<String> inutiles = new TreeSet<>();
        for (String cle : textes.stringPropertyNames()) {
            boolean constante = Character.isUpperCase(cle.charAt(0));
            if (!sources.contains(constante ? cle.substring(cle.indexOf('.') + 1) : "\"" + cle + "\"")
                    && !sources.contains("'" + cle + "'")
                    && !sources.contains("msg['" + cle)
                    && !estBrouillon(cle, sources)) {
                inutiles.add(cle);
            }
            assertThat(textes.getProperty(cle)).as(cle).doesNotContain("'");
        }
        assertThat(inutiles).as("keys nobody uses").isEmpty();
        Set<String> inconnus = new HashSet<>();
        Matcher usage = Pattern.compile("\"((?:commun|brouillon|[a-z]+|trace\\.[a-z]+)\\.[a-z][A-Za-z]+)\"")
                .matcher(sources);
        Set<String> prefixes = new HashSet<>();
        textes.stringPropertyNames().forEach(c -> prefixes.add(c.substring(0, c.indexOf('.'))));
        while (usage.find()) {
            String cle = usage.group(1);
            if (prefixes.contains(cle.substring(0, cle.indexOf('.')))
                    && !estColonne(cle, sources)
                    && !textes.containsKey(cle)) {
                inconnus.add(cle);
            }
        }
        assertThat(inconnus).as("keys without a sentence").isEmpty();
    }

    @Test
    void everyFormHasANameForItsDrafts() throws IOException {
        String textes = Files.readString(TEXTES);
        Matcher formulaire =
                Pattern.compile("super\\(\\w+Formulaire\\.class, \"([^\"]+)\"").matcher(tout(JAVA, "View.java"));
        List<String> anonymes = new ArrayList<>();
        while (formulaire.find()) {
            String cle = "\nbrouillon" + formulaire.group(1).replace('/', '.') + "=";
            if (!textes.contains(cle)) {
                anonymes.add(formulaire.group(1));
            }
        }
        assertThat(anonymes).isEmpty();
    }

    @Test
    void aFeatureHasOneNameInPackageFolderAndMigration() throws IOException {
        Set<String> features = new TreeSet<>();
        try (Stream<Path> paquets = Files.list(JAVA.resolve("fr/marelle"))) {
            paquets.map(p -> p.getFileName().toString()).forEach(features::add);
        }
        try (Stream<Path> dossiers = Files.list(PAGES)) {
            List<String> inconnus = dossiers.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .filter(Predicate.not(Set.of("WEB-INF", "resources", "compte")::contains))
                    .filter(Predicate.not(features::contains))
                    .toList();
            assertThat(inconnus).as("web folders without a package").isEmpty();
        }
        for (Path migration : fichiers(SQL, ".sql")) {
            String nom = migration.getFileName().toString().replaceFirst("V\\d{3}__([a-z]+).*", "$1");
            assertThat(features).as(migration.toString()).contains(nom);
        }
    }

    /** The name of a form, found by the page it is typed on: {@code brouillon.saisine.saisie} for {@code /saisine/saisie}. */
    private static boolean estBrouillon(String cle, String sources) {
        return cle.startsWith("brouillon.")
                && sources.contains("\"" + cle.substring(9).replace('.', '/') + "\"");
    }

    /** "table.column" of a sealed narrative looks like a message key. */
    private static boolean estColonne(String cle, String sources) {
        return cle.contains("_")
                || sources.contains("LIEU = \"" + cle)
                || sources.contains("LIEU_") && sources.contains(" = \"" + cle + "\";");
    }

    private static List<Path> fichiers(Path racine, String fin) throws IOException {
        try (Stream<Path> arbre = Files.walk(racine)) {
            return arbre.filter(p -> p.toString().endsWith(fin)).sorted().toList();
        }
    }

    private static String tout(Path racine, String fin) throws IOException {
        StringBuilder texte = new StringBuilder();
        for (Path fichier : fichiers(racine, fin)) {
            texte.append(Files.readString(fichier));
        }
        return texte.toString();
    }

    private static int compte(String texte, String motif) {
        return texte.split(Pattern.quote(motif), -1).length - 1;
    }
}
