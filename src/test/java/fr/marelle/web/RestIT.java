package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every resource for every account: answered to whom the table says, and not found for anybody else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RestIT {

    private static final Set<String> DEPOSANTS =
            Set.of("coordination", "coordination2", "referent", "referent1b", "referent2", "liaison", "liaison2");
    private static final Set<String> LIAISON = Set.of("liaison", "liaison2");
    private static final Set<String> DIFFUSEURS = Set.of("coordination", "coordination2", "statistiques", "dpd");
    private static final Set<String> TOUS = Set.copyOf(Visiteur.LOGINS);

    /** Verb and path · who. A resource without its line here fails the build. */
    private static final Map<String, Set<String>> TABLE = new TreeMap<>(Map.of(
            "POST /saisines", DEPOSANTS,
            "GET /saisines", LIAISON,
            "GET /saisines/{id}", LIAISON,
            "POST /demandes-conseil", DEPOSANTS,
            "GET /quartiers", TOUS,
            "POST /quartiers/localiser", TOUS,
            "POST /statistiques/publications", Set.of("statistiques"),
            "GET /statistiques/publications/{id}", DIFFUSEURS));

    private static final List<Class<? extends Annotation>> VERBES =
            List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    @ArquillianResource
    URL racine;

    @Test
    void theTableHoldsEveryResource() {
        Set<String> ressources = new TreeSet<>();
        for (JavaClass classe : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.marelle")) {
            if (classe.isAnnotatedWith(Path.class)) {
                classe.getMethods()
                        .forEach(m -> ressources.addAll(
                                adresses(classe.getAnnotationOfType(Path.class).value(), m)));
            }
        }
        assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(ressources);
    }

    private static List<String> adresses(String base, JavaMethod methode) {
        String suite = methode.isAnnotatedWith(Path.class)
                ? methode.getAnnotationOfType(Path.class).value()
                : "";
        return VERBES.stream()
                .filter(methode::isAnnotatedWith)
                .map(v -> v.getSimpleName() + " " + base + suite)
                .toList();
    }

    @Test
    void everyResourceAnswersThoseEntitledAndNobodyElse() throws SQLException {
        List<String> fautes = new ArrayList<>();
        int cases = 0;
        for (String login : Visiteur.LOGINS) {
            Visiteur porteur = Visiteur.porteur(racine, login);
            for (Map.Entry<String, Set<String>> ligne : TABLE.entrySet()) {
                cases++;
                String adresse = ligne.getKey().substring(ligne.getKey().indexOf(' ') + 1);
                boolean sien = ligne.getValue().contains(login);
                Sorte sorte = adresse.contains("publications") ? Sorte.PUBLICATION : Sorte.SAISINE_DEPOSEE;
                String id = sien && adresse.contains("{id}")
                        ? sorte.siens(login).get(0)
                        : Temoin.valeur("select id from saisine");
                String chemin = "/api/v1" + adresse.replace("{id}", id);
                boolean lecture = ligne.getKey().startsWith("GET");
                HttpResponse<String> reponse = lecture ? porteur.get(chemin) : porteur.json(chemin, "{}");
                int attendu = !sien ? 404 : lecture ? 200 : 400;
                if (reponse.statusCode() != attendu) {
                    fautes.add(login + " " + ligne.getKey() + " -> " + reponse.statusCode() + ", not " + attendu);
                }
            }
        }
        System.out.println("REST: " + cases + " resources x accounts");
        assertThat(fautes).isEmpty();
    }

    @Test
    void aTokenOpensNoPageAndACookieNoResource() throws SQLException {
        Visiteur porteur = Visiteur.porteur(racine, "coordination");
        for (String route : Attendu.pages().keySet()) {
            if (!Attendu.pages().get(route).publique()) {
                assertThat(porteur.get(route).statusCode()).as(route).isEqualTo(302);
            }
        }
        assertThat(Visiteur.connecte(racine, "liaison").get("/api/v1/saisines").statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyTwinOfEveryResourceIsNotFound() throws SQLException {
        List<String> fautes = new ArrayList<>();
        Visiteur porteur = Visiteur.porteur(racine, "statistiques");
        for (String chemin : List.of(
                "/api/v1/saisines",
                "/api/v1/saisines/",
                "/api/v1/saisines.json",
                "/api/v1//saisines",
                "/api/v1/saisines;x=1",
                "/api/v1/SAISINES",
                "/api/v1/../v1/saisines",
                "/api/v1/%73aisines",
                "/api/v1/%2e%2e/accueil",
                "/api/v1/../../accueil",
                "/api/v1/x/../../../accueil.xhtml",
                "/api/v1",
                "/api/v1/",
                "/api/")) {
            int statut = porteur.get(chemin).statusCode();
            if (statut != 404 && statut != 302) {
                fautes.add(chemin + " -> " + statut);
            }
        }
        assertThat(fautes).isEmpty();
    }
}
