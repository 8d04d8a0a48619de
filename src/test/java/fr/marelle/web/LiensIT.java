package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Follows the links of the pages, as each account sees them: a link shown opens. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LiensIT {

    /** Addresses opened for one account, those of the rarest shape first: every kind of page comes before its hundredth. */
    private static final int BORNE = 200;

    private static final Pattern LIEN = Pattern.compile("<(a|link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"");

    @ArquillianResource
    URL racine;

    private final List<String> fautes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyLinkShownOpens() throws SQLException {
        Temoin.modifier("delete from brouillon"); // other tests leave some about what they took away again
        AtomicInteger ouvertes = new AtomicInteger();
        Visiteur.chacun(racine, Visiteur.LOGINS, (visiteur, login) -> {
            ouvertes.addAndGet(parcourir(login, visiteur, "/accueil"));
            return List.of();
        });
        ouvertes.addAndGet(parcourir("a stranger", Visiteur.inconnu(racine), "/connexion"));
        System.out.println("Liens: " + ouvertes + " addresses x accounts");
        assertThat(fautes).isEmpty();
    }

    /** Opens what can be reached from that page; returns how many addresses. */
    private int parcourir(String qui, Visiteur visiteur, String depart) {
        Map<String, String> aVoir = new LinkedHashMap<>(Map.of(depart, "the start"));
        Map<String, String> vues = new HashMap<>();
        Map<String, Integer> formes = new HashMap<>();
        while (!aVoir.isEmpty() && vues.size() < BORNE) {
            String adresse = aVoir.keySet().stream()
                    .min(Comparator.comparing(a -> formes.getOrDefault(forme(a), 0)))
                    .orElseThrow();
            String depuis = aVoir.remove(adresse);
            vues.put(adresse, depuis);
            formes.merge(forme(adresse), 1, Integer::sum);
            HttpResponse<String> reponse = visiteur.ouvrir(adresse);
            String arrivee = reponse.uri().getPath();
            boolean connexion = arrivee.equals("/connexion") && !depart.equals("/connexion");
            if (reponse.statusCode() != 200 || connexion) {
                fautes.add(qui + ": " + adresse + " on " + depuis + " -> " + reponse.statusCode() + " " + arrivee);
            } else if (!adresse.startsWith("/jakarta.faces.resource/")) {
                liens(qui, reponse.body(), adresse).stream()
                        .filter(a -> !vues.containsKey(a))
                        .forEach(a -> aVoir.putIfAbsent(a, adresse));
            }
        }
        return vues.size();
    }

    /** The links of a page that stay on this server; what leads inside the page must be there. */
    private List<String> liens(String qui, String page, String adresse) {
        List<String> liens = new ArrayList<>();
        Matcher lien = LIEN.matcher(page);
        while (lien.find()) {
            String vers = lien.group(2).replace("&amp;", "&");
            if (vers.startsWith("#")) {
                if (!page.contains("id=\"" + vers.substring(1) + "\"")) {
                    fautes.add(qui + ": nothing is called " + vers + " on " + adresse);
                }
            } else if (vers.startsWith("/") && !vers.startsWith("//")) {
                liens.add(vers.replaceFirst("#.*", ""));
            } else if (!vers.matches("(tel|mailto|data):.*")) {
                fautes.add(qui + ": leads out of Marelle, " + vers + " on " + adresse);
            }
        }
        return liens;
    }

    /** Its path and the names of its parameters; the value too where it is a word of the page and not an identifier. */
    private static String forme(String adresse) {
        return adresse.replaceAll("=[0-9a-f-]{36}", "=")
                .replaceAll("=\\d+", "=")
                .replaceAll("(v|saisi|q|texte)=[^&]*", "$1=");
    }
}
