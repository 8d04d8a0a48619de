package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer says to the browser besides its content. OWASP ASVS v5.0.0-3.4. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EntetesIT {

    private static final List<String> PERSONNELLES =
            List.of("/accueil", "/saisine/liste", "/famille/liste", "/famille/trouves", "/compte/moi");

    @ArquillianResource
    URL racine;

    @Test
    void everyAnswerCarriesTheHeaders() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        Visiteur porteur = Visiteur.porteur(racine, "liaison");
        Visiteur inconnu = Visiteur.inconnu(racine);
        communs(inconnu.get("/connexion"));
        communs(inconnu.get("/accueil"));
        communs(visiteur.get("/rien"));
        communs(visiteur.get("/accueil.xhtml"));
        communs(porteur.get("/api/v1/saisines"));
        communs(inconnu.get("/api/v1/saisines"));
        communs(porteur.get("/api/v1/rien"));
        communs(inconnu.get("/health/ready"));
        communs(inconnu.get(feuille(inconnu)));
        for (String page : PERSONNELLES) {
            communs(visiteur.get(page));
        }
    }

    private static void communs(HttpResponse<String> reponse) {
        String ou = reponse.uri().toString();
        HttpHeaders entetes = reponse.headers();
        assertThat(entetes.firstValue("X-Content-Type-Options")).as(ou).contains("nosniff");
        assertThat(entetes.firstValue("Referrer-Policy")).as(ou).contains("same-origin");
        assertThat(entetes.firstValue("Cross-Origin-Opener-Policy")).as(ou).contains("same-origin");
        assertThat(entetes.firstValue("X-Frame-Options")).as(ou).contains("DENY");
        assertThat(entetes.allValues("Content-Security-Policy")).as(ou).hasSize(1);
        assertThat(entetes.firstValue("Content-Security-Policy").orElse(""))
                .as(ou)
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
        assertThat(entetes.map()).as(ou).doesNotContainKeys("server", "x-powered-by");
        assertThat(reponse.body()).as(ou).doesNotContain("Payara", "Mojarra", "EclipseLink");
    }

    @Test
    void aPagesPolicyHasANonceAndNothingInline() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        Set<String> nonces = new HashSet<>();
        for (String page : PERSONNELLES) {
            HttpResponse<String> reponse = visiteur.get(page);
            List<String> politiques = reponse.headers().allValues("Content-Security-Policy");
            assertThat(politiques).as(page).hasSize(1);
            String script = directive(politiques.get(0), "script-src");
            assertThat(script).as(page).contains("'nonce-").doesNotContain("unsafe-inline", "unsafe-eval", "*");
            assertThat(directive(politiques.get(0), "style-src")).as(page).doesNotContain("unsafe-inline", "*");
            assertThat(politiques.get(0)).as(page).contains("object-src 'none'", "form-action 'self'");
            assertThat(nonces.add(script)).as("a nonce of its own for " + page).isTrue();
            assertThat(reponse.body())
                    .as(page)
                    .doesNotContainPattern("<script(?![^>]*\\bsrc=)(?![^>]*\\bnonce=)[^>]*>")
                    .doesNotContainPattern("<[^>]+ on(click|change|submit|load)=")
                    .doesNotContain("<style");
        }
    }

    private static String directive(String politique, String nom) {
        for (String directive : politique.split(";")) {
            if (directive.strip().startsWith(nom + " ")) {
                return directive.strip();
            }
        }
        return "";
    }

    @Test
    void whatIsPersonalIsNotStored() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        for (String page : PERSONNELLES) {
            assertThat(visiteur.get(page).headers().firstValue("Cache-Control"))
                    .as(page)
                    .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        }
        HttpResponse<String> api = Visiteur.porteur(racine, "liaison").get("/api/v1/saisines");
        assertThat(api.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @Test
    void theCookiesAreForThisSiteAndOutOfScriptsReach() {
        Visiteur visiteur = Visiteur.inconnu(racine);
        HttpResponse<String> page = visiteur.get("/connexion");
        FormulaireLu formulaire = connexion(page);
        formulaire.champs().replaceAll((n, v) -> n.endsWith("dentifiant") ? "liaison" : v);
        formulaire.champs().replaceAll((n, v) -> n.toLowerCase().contains("passe") ? "marelle-demo-liaison" : v);
        formulaire.champs().put(formulaire.boutons().get(0), "Se connecter");
        HttpResponse<String> reponse = visiteur.poster(formulaire.action(), formulaire.champs());
        assertThat(reponse.statusCode()).isEqualTo(302);
        List<String> cookies = reponse.headers().allValues("Set-Cookie");
        assertThat(cookies).anyMatch(c -> c.startsWith("marelle_connexion="));
        page.headers().allValues("Set-Cookie").forEach(EntetesIT::protege);
        cookies.forEach(EntetesIT::protege);
    }

    private static void protege(String cookie) {
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    private static FormulaireLu connexion(HttpResponse<String> page) {
        Matcher id = Pattern.compile("<form id=\"([^\"]+)\"").matcher(page.body());
        assertThat(id.find()).isTrue();
        return FormulaireLu.lire(page.body(), id.group(1));
    }

    @Test
    void everyResourceSaysItsVersionAndMayBeKept() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        Matcher lien = Pattern.compile("(?:href|src)=\"(/jakarta.faces.resource/[^\"]+)\"")
                .matcher(visiteur.get("/accueil").body());
        int ressources = 0;
        while (lien.find()) {
            String adresse = lien.group(1).replace("&amp;", "&");
            HttpHeaders entetes = visiteur.get(adresse).headers();
            assertThat(adresse).containsPattern("[?&]v=[0-9a-z.]+");
            assertThat(entetes.firstValue("Cache-Control")).as(adresse).contains("max-age=31536000");
            ressources++;
        }
        assertThat(ressources).isGreaterThan(8);
    }

    @Test
    void aFormPostedFromAnotherSiteIsRefused() throws SQLException {
        for (Map.Entry<String, String> entete : List.of(
                Map.entry("Sec-Fetch-Site", "cross-site"),
                Map.entry("Sec-Fetch-Site", "same-site"),
                Map.entry("Origin", "https://ailleurs.example"),
                Map.entry("Origin", "null"))) {
            Visiteur visiteur = Visiteur.connecte(racine, "coordination");
            FormulaireLu sortie = FormulaireLu.lire(visiteur.get("/accueil").body(), "deconnexion");
            sortie.champs().put(sortie.boutons().get(0), "Se déconnecter");
            visiteur.avec(entete.getKey(), entete.getValue());
            assertThat(visiteur.poster(sortie.action(), sortie.champs()).statusCode())
                    .as(entete.toString())
                    .isEqualTo(404);
            assertThat(visiteur.get("/accueil").statusCode())
                    .as("still signed in after " + entete)
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyGetHeadAndPostAreKnownOfPages() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        for (String methode : List.of("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            for (String chemin : List.of("/accueil", "/saisine/liste", "/connexion")) {
                HttpResponse<String> reponse = visiteur.envoyer(methode, chemin, null, null);
                assertThat(reponse.statusCode()).as(methode + " " + chemin).isIn(400, 404, 405);
                assertThat(reponse.body()).as(methode + " " + chemin).doesNotContain("marelle_connexion=");
            }
        }
        HttpResponse<String> tete = visiteur.envoyer("HEAD", "/accueil", null, null);
        assertThat(tete.statusCode()).isEqualTo(200);
    }

    private static String feuille(Visiteur visiteur) {
        Matcher lien = Pattern.compile("href=\"(/jakarta.faces.resource/[^\"]+\\.css[^\"]*)\"")
                .matcher(visiteur.get("/connexion").body());
        assertThat(lien.find()).isTrue();
        return lien.group(1).replace("&amp;", "&");
    }
}
