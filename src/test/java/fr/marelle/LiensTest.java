package fr.marelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.web.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page, resource or part named in a page, in Java or in web.xml exists. What is shown is followed by {@code LiensIT}. */
class LiensTest {

    private static final Path JAVA = Path.of("src/main/java/fr/marelle");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern CIBLE = Pattern.compile("\\b(outcome|href|action|value|page)=\"([^\"]*)\"");
    private static final Pattern LITTERAL = Pattern.compile("'(/[^']*)'");
    private static final Pattern RESSOURCE = Pattern.compile("resource\\['(\\w+):([^']+)'\\]");
    private static final Pattern PARTIE = Pattern.compile("<ui:\\w+[^>]*? (?:src|template)=\"([^\"#]+)\"");

    /** Answers that are no pages: {@code RoutesFilter} knows them. */
    private static final Set<String> AUTRES = Set.of("/vivant", "/deconnexion", "/health", "/openapi", "/api/v1");

    private final List<String> fautes = new ArrayList<>();

    @Test
    void everyLinkOfAPageNamesAPage() throws IOException {
        for (Path page : fichiers(PAGES, ".xhtml")) {
            String texte = sansCommentaires(Files.readString(page));
            Matcher cible = CIBLE.matcher(texte);
            while (cible.find()) {
                lien(page, texte, cible.group(1), cible.group(2));
            }
        }
        assertThat(fautes).isEmpty();
    }

    private void lien(Path page, String texte, String attribut, String cible) {
        String vers = cible.replace("#{request.contextPath}", "");
        Matcher litteral = LITTERAL.matcher(vers);
        while (litteral.find()) {
            page(page, litteral.group(1));
        }
        if (vers.startsWith("/")) {
            page(page, vers.replaceFirst("#\\{.*", ""));
        } else if (attribut.equals("outcome") && !vers.startsWith("#{")) {
            fautes.add(page + ": relative outcome " + vers);
        } else if (attribut.equals("href") && vers.matches("#\\w+") && !texte.contains("id=\"" + vers.substring(1))) {
            fautes.add(page + ": nothing is called " + vers);
        }
    }

    @Test
    void everyPageNamedInJavaExists() throws IOException {
        Pattern adresse = Pattern.compile("\"(/[a-z]+(?:/[a-z]+)?)(?:\\?[^\"]*)?\"");
        for (Path source : fichiers(JAVA, ".java")) {
            if (source.startsWith(JAVA.resolve("lanceur"))) {
                continue;
            }
            String texte = Files.readString(source).replaceAll("@\\w*Path\\([^)]*\\)", "");
            Matcher nommee = adresse.matcher(texte);
            while (nommee.find()) {
                page(source, nommee.group(1));
            }
            if (texte.contains("faces-redirect") && !source.endsWith("Redirection.java")) {
                fautes.add(source + ": redirects by itself");
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void everyResourceAndEveryPartExists() throws IOException {
        for (Path page : fichiers(PAGES, ".xhtml")) {
            String texte = Files.readString(page);
            Matcher ressource = RESSOURCE.matcher(texte);
            while (ressource.find()) {
                fichier(
                        page,
                        PAGES.resolve("resources").resolve(ressource.group(1)).resolve(ressource.group(2)));
            }
            Matcher partie = PARTIE.matcher(texte);
            while (partie.find()) {
                String nom = partie.group(1);
                fichier(page, nom.startsWith("/") ? PAGES.resolve(nom.substring(1)) : page.resolveSibling(nom));
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void everyErrorHasItsPage() throws IOException {
        Path web = PAGES.resolve("WEB-INF/web.xml");
        Matcher erreur = Pattern.compile("<location>(.*?)\\.xhtml</location>").matcher(Files.readString(web));
        while (erreur.find()) {
            page(web, erreur.group(1));
        }
        assertThat(fautes).isEmpty();
    }

    private void page(Path ou, String chemin) {
        String page = chemin.replaceFirst("[?#].*", "");
        if (Routes.droits(page).isEmpty() && AUTRES.stream().noneMatch(page::equals)) {
            fautes.add(ou + ": no page " + page);
        }
    }

    private void fichier(Path ou, Path fichier) {
        if (!Files.exists(fichier)) {
            fautes.add(ou + ": no file " + fichier);
        }
    }

    private static String sansCommentaires(String texte) {
        return texte.replaceAll("(?s)<!--.*?-->", "");
    }

    private static List<Path> fichiers(Path racine, String fin) throws IOException {
        try (Stream<Path> arbre = Files.walk(racine)) {
            return arbre.filter(p -> p.toString().endsWith(fin)).sorted().toList();
        }
    }
}
