package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page has one address. Every other way of writing it is no page at all, for anybody. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class JumeauxIT {

    private static final List<String> DEMANDEURS = List.of(
            "coordination", "coordination2", "referent", "liaison", "eps", "statistiques", "administration", "dpd");

    private static final List<String> FERMES = List.of(
            "/WEB-INF",
            "/WEB-INF/",
            "/WEB-INF/web.xml",
            "/WEB-INF/beans.xml",
            "/WEB-INF/modele/page.xhtml",
            "/WEB-INF/modele/page",
            "/WEB-INF/classes/META-INF/persistence.xml",
            "/WEB-INF;x/web.xml",
            "/WEB-INF/./web.xml",
            "//WEB-INF/web.xml",
            "/%57EB-INF/web.xml",
            "/WEB-INF%2Fweb.xml",
            "/web-inf/web.xml",
            "/web-inf",
            "/META-INF",
            "/META-INF/MANIFEST.MF",
            "/meta-inf/manifest.mf",
            "/saisine/../WEB-INF/web.xml",
            "/saisine/%2e%2e/WEB-INF/web.xml",
            "/jakarta.faces.resource/../WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            "/jakarta.faces.resource/page.xhtml?ln=..%2FWEB-INF%2Fmodele",
            "/resources/css/base.css",
            "/faces/WEB-INF/web.xml");

    @ArquillianResource
    URL racine;

    @Test
    void everyTwinOfEveryPageIsNotFound() throws SQLException {
        AtomicInteger cases = new AtomicInteger();
        List<String> fautes = Visiteur.chacun(racine, DEMANDEURS, (visiteur, login) -> {
            List<String> siennes = new ArrayList<>();
            for (String route : Attendu.pages().keySet()) {
                for (String jumeau : jumeaux(route, login)) {
                    cases.incrementAndGet();
                    siennes.addAll(verifier(visiteur, login, jumeau));
                }
            }
            return siennes;
        });
        System.out.println("Jumeaux: " + cases + " addresses x accounts");
        assertThat(fautes).isEmpty();
    }

    /** The server takes a session identifier out of an address before anybody sees it: it must change nothing at all. */
    @Test
    void aSessionIdentifierInTheAddressGivesNothingMore() throws SQLException {
        List<String> fautes = Visiteur.chacun(racine, DEMANDEURS, (visiteur, login) -> {
            List<String> siennes = new ArrayList<>();
            for (String route : Attendu.pages().keySet()) {
                int nue = visiteur.get(route).statusCode();
                int avec = visiteur.get(route + ";jsessionid=1").statusCode();
                if (nue != avec) {
                    siennes.add(login + " " + route + " -> " + nue + ", with ;jsessionid " + avec);
                }
            }
            return siennes;
        });
        assertThat(fautes).isEmpty();
    }

    @Test
    void theInsideOfTheApplicationIsNotFound() throws SQLException {
        List<String> fautes = new ArrayList<>();
        for (String login : DEMANDEURS) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            for (String chemin : FERMES) {
                fautes.addAll(verifier(visiteur, login, chemin));
            }
        }
        Visiteur inconnu = Visiteur.inconnu(racine);
        for (String chemin : FERMES) {
            int statut = inconnu.get(chemin).statusCode();
            if (statut != 302 && statut != 301 && statut != 404 && statut != 400) {
                fautes.add("a stranger " + chemin + " -> " + statut);
            }
        }
        System.out.println("Intérieur: " + FERMES.size() * (DEMANDEURS.size() + 1) + " addresses x accounts");
        assertThat(fautes).isEmpty();
    }

    @Test
    void aStrangerReadsNoPageByATwin() {
        List<String> fautes = new ArrayList<>();
        Visiteur inconnu = Visiteur.inconnu(racine);
        for (String route : Attendu.pages().keySet()) {
            for (String jumeau : jumeaux(route)) {
                int statut = inconnu.get(jumeau).statusCode();
                if (statut != 302 && statut != 404 && statut != 400) {
                    fautes.add(jumeau + " -> " + statut);
                }
            }
        }
        assertThat(fautes).isEmpty();
    }

    /** 400 is the server's own word for an address it cannot read: nothing was looked up. */
    private static List<String> verifier(Visiteur visiteur, String login, String chemin) {
        HttpResponse<String> reponse = visiteur.get(chemin);
        if (reponse.statusCode() == 301 && visiteur.destination(reponse).endsWith("/")) {
            reponse = visiteur.get(visiteur.destination(reponse));
        }
        boolean illisible =
                reponse.statusCode() == 400 && chemin.toUpperCase(Locale.ROOT).matches(".*%(2F|00).*");
        return reponse.statusCode() == 404 || illisible
                ? List.of()
                : List.of(login + " " + chemin + " -> " + reponse.statusCode());
    }

    /** All of them for whoever opens most pages; the others share them out, a third each, another third at each page; all of them in the profile endurance. */
    private static List<String> jumeaux(String route, String login) {
        List<String> tous = jumeaux(route);
        int tour = route.hashCode() + DEMANDEURS.indexOf(login);
        return PerimetreIT.COMPLET || "coordination".equals(login)
                ? tous
                : IntStream.range(0, tous.size())
                        .filter(i -> Math.floorMod(i + tour, 3) == 0)
                        .mapToObj(tous::get)
                        .toList();
    }

    private static List<String> jumeaux(String route) {
        int barre = route.lastIndexOf('/');
        return List.of(
                route + ".xhtml",
                "/faces" + route,
                "/faces" + route + ".xhtml",
                route + "/",
                route + ".xhtml;jsessionid=1",
                route + ";x=1",
                "/" + route,
                route + "%2Exhtml",
                route + "%2exhtml",
                route + ".XHTML",
                route.toUpperCase(Locale.ROOT),
                route.substring(0, Math.max(1, barre)) + "%2F" + route.substring(barre + 1),
                "/." + route,
                "/api/v1/../.." + route,
                "/jakarta.faces.resource/.." + route,
                "/jakarta.faces.resource/%2e%2e" + route + ".xhtml",
                "/health/live/../.." + route,
                "/x/.." + route,
                route.substring(0, 1) + "%" + Integer.toHexString(route.charAt(1)) + route.substring(2),
                route + ".jsf",
                route + "%00",
                route + "%20");
    }
}
