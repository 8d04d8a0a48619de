package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page for every account: opened by whom the table says, and for anybody else like a page that does not exist. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MatriceIT {

    private static final Path PAGES = Path.of("src/main/webapp");

    @ArquillianResource
    URL racine;

    /** A référent has a file on an agenda to come, whatever the day the demonstration was filled. */
    @BeforeEach
    void giveEachReferentAFileOnAnAgenda() throws SQLException {
        Suivi.retenir();
        for (Attendu page : Attendu.pages().values()) {
            for (String login : List.of("referent", "referent1b", "referent2")) {
                if (page.sorte() == Sorte.PASSAGE && page.siens(login).isEmpty()) {
                    Suivi.commencer(login, 90, "select dossier_id from passage where id in (" + page.choix() + ")");
                }
            }
        }
    }

    @AfterEach
    void takeItBack() throws SQLException {
        Suivi.rendre();
    }

    @Test
    void theTableHoldsEveryRouteAndEveryPageOfTheSources() throws IOException {
        assertThat(Attendu.pages().keySet())
                .containsExactlyInAnyOrderElementsOf(Routes.toutes().keySet());
        assertThat(sources()).isSubsetOf(Attendu.pages().keySet());
    }

    @Test
    void everyRouteHasItsPage() throws IOException {
        Set<String> sans = new TreeSet<>(Attendu.pages().keySet());
        sans.removeAll(sources());
        assertThat(sans).as("routes without a page").isEmpty();
    }

    @Test
    void everyPageOpensForThoseEntitledAndForNobodyElse() throws SQLException {
        List<String> fautes = Visiteur.chacun(racine, Visiteur.LOGINS, this::parcourir);
        System.out.println("Matrice: " + Attendu.pages().size() * Visiteur.LOGINS.size() + " pages x accounts");
        assertThat(fautes).isEmpty();
    }

    private List<String> parcourir(Visiteur visiteur, String login) throws SQLException {
        List<String> fautes = new ArrayList<>();
        String absente = sansNonce(visiteur.get("/rien/du/tout"));
        for (Attendu page : Attendu.pages().values()) {
            fautes.addAll(
                    page.ouvertA(login) ? ouverte(visiteur, login, page) : fermee(visiteur, login, page, absente));
        }
        return fautes;
    }

    private List<String> ouverte(Visiteur visiteur, String login, Attendu page) throws SQLException {
        List<String> siens = page.sorte() == null ? List.of("") : page.siens(login);
        if (siens.isEmpty()) {
            return List.of(login + " has no " + page.sorte() + " to open " + page.route() + " with");
        }
        List<String> fautes = new ArrayList<>();
        for (String id : siens.subList(0, Math.min(3, siens.size()))) {
            HttpResponse<String> reponse = visiteur.ouvrir(page.url(id));
            if (reponse.statusCode() != 200 || !reponse.uri().getPath().equals(page.route())) {
                fautes.add(login + " " + page.url(id) + " -> " + reponse.statusCode() + " "
                        + reponse.uri().getPath());
            }
        }
        return fautes;
    }

    private List<String> fermee(Visiteur visiteur, String login, Attendu page, String absente) throws SQLException {
        String id = page.sorte() == null ? "" : Temoin.valeur("select uuid()");
        HttpResponse<String> reponse = visiteur.get(page.url(id));
        if ("/erreur".equals(page.route())) {
            return reponse.statusCode() == 403 ? List.of(login + " /erreur -> 403") : List.of();
        }
        boolean pareille = reponse.statusCode() == 404 && sansNonce(reponse).equals(absente);
        return pareille
                ? List.of()
                : List.of(login + " " + page.url(id) + " -> " + reponse.statusCode() + ", not what does not exist");
    }

    @Test
    void aPageThatNeedsAnObjectIsNotFoundWithoutOne() throws SQLException {
        List<String> fautes = new ArrayList<>();
        int cases = 0;
        for (String login : List.of("coordination", "referent", "liaison", "administration")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            for (Attendu page : Attendu.pages().values()) {
                if (page.sorte() == null || !page.ouvertA(login)) {
                    continue;
                }
                String rien = "7f2b5a34-0000-4000-8000-000000000001";
                for (String suite : List.of(
                        "",
                        "?" + page.parametre() + "=",
                        "?" + page.parametre() + "=1",
                        "?" + page.parametre() + "=%3Cscript%3E",
                        "?" + page.parametre() + "=" + rien)) {
                    cases++;
                    HttpResponse<String> reponse = visiteur.ouvrir(page.route() + suite);
                    if (reponse.statusCode() != 404) {
                        fautes.add(login + " " + page.route() + suite + " -> " + reponse.statusCode());
                    }
                }
            }
        }
        System.out.println("Sans objet: " + cases + " addresses x accounts");
        assertThat(fautes).isEmpty();
    }

    @Test
    void aStrangerIsLedToTheSignInPageFromEverywhere() {
        List<String> fautes = new ArrayList<>();
        Visiteur inconnu = Visiteur.inconnu(racine);
        for (Attendu page : Attendu.pages().values()) {
            if (!page.publique()) {
                HttpResponse<String> reponse = inconnu.get(page.url("7f2b5a34-0000-4000-8000-000000000001"));
                String vers = inconnu.destination(reponse);
                if (reponse.statusCode() != 302 || !vers.startsWith("/connexion?retour=")) {
                    fautes.add(page.route() + " -> " + reponse.statusCode() + " " + vers);
                }
            }
        }
        assertThat(fautes).isEmpty();
        assertThat(inconnu.get("/connexion").statusCode()).isEqualTo(200);
        assertThat(inconnu.get("/motdepasse").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoPageAnswersWhomItShould() throws SQLException {
        Visiteur inconnu = Visiteur.inconnu(racine);
        for (String chemin : List.of("/health/live", "/health/ready", "/health")) {
            assertThat(inconnu.get(chemin).statusCode()).as(chemin).isEqualTo(200);
        }
        assertThat(inconnu.get("/vivant").statusCode()).isEqualTo(401);
        assertThat(inconnu.get("/openapi").statusCode()).isIn(302, 404);
        assertThat(inconnu.get("/metrics").statusCode()).isIn(302, 404);
        assertThat(inconnu.get("/api/v1/application.wadl").statusCode()).isIn(401, 404);
        assertThat(Visiteur.porteur(racine, "liaison").get("/openapi").statusCode())
                .isEqualTo(200);
        for (String login : Visiteur.LOGINS) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            assertThat(visiteur.get("/vivant").statusCode()).as(login).isEqualTo(204);
            assertThat(visiteur.get("/metrics").statusCode()).as(login).isEqualTo(404);
            assertThat(Visiteur.porteur(racine, login)
                            .get("/api/v1/application.wadl")
                            .statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> arbre = Files.walk(PAGES)) {
            return arbre.filter(p -> p.toString().endsWith(".xhtml"))
                    .map(p -> "/" + PAGES.relativize(p).toString().replace(".xhtml", ""))
                    .filter(p -> !p.startsWith("/WEB-INF/") && !p.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The nonce of the page's policy is drawn for each answer. */
    static String sansNonce(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("nonce=\"[^\"]*\"", "").replaceAll("(csp.init\\(')[^']*", "$1");
    }
}
