package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No page asks the database more than eight times, but for one that says why, however much there is to show. Counted by the database server itself:
 * selects, inserts, updates and deletes of the whole answer, recognising the caller and noting in the journal included.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RequetesIT {

    private static final int MAXIMUM = 8;

    /**
     * The thread of a file asks in which PRE one reads it, what happened, the agendas, then the contacts and points de situation of
     * one page: one statement each, however many there are. A parcours that is suspended also says why. The list of tasks asks what
     * the files ask for, what was put aside, the replies that are due, and its views. The home of a team tells of tasks, delays, the
     * next meeting, transfers, drafts and the first day.
     */
    private static final Map<String, Integer> AUTREMENT =
            Map.of("/parcours/suivi", 11, "/parcours/fiche", 9, "/accueil", 10, "/tache/liste", 9);

    @ArquillianResource
    URL racine;

    /** What other classes had people told is read: a home page without an avis asks for none. */
    @BeforeEach
    void readWhatWasTold() throws SQLException {
        Temoin.modifier("update avis set lu_le = utc_timestamp(6) where lu_le is null");
        Temoin.modifier("update compte set avis = 0");
    }

    @Test
    void noPageAsksMoreThanEightTimes() throws SQLException, IOException {
        List<String> releve = new ArrayList<>();
        List<String> fautes = new ArrayList<>();
        for (Attendu page : Attendu.pages().values()) {
            Map<String, List<Long>> parRole = new TreeMap<>();
            for (String login : page.logins()) {
                Visiteur visiteur = Visiteur.connecte(racine, login);
                List<String> siens = page.sorte() == null ? List.of("") : page.siens(login);
                for (String id : siens.subList(0, Math.min(PerimetreIT.COMPLET ? 8 : 3, siens.size()))) {
                    parRole.computeIfAbsent(login, l -> new ArrayList<>()).add(compterVite(visiteur, page.url(id)));
                }
            }
            releve.add("%-22s %s".formatted(page.route(), parRole));
            parRole.forEach((login, comptes) -> {
                if (comptes.stream().anyMatch(n -> n > AUTREMENT.getOrDefault(page.route(), MAXIMUM))) {
                    fautes.add(page.route() + " " + login + " " + comptes);
                }
            });
        }
        Files.write(Path.of("target", "requetes.txt"), releve);
        assertThat(fautes).isEmpty();
    }

    @Test
    void aListAsksAsOftenForFewRowsAsForAWholePage() throws SQLException {
        String ecole =
                Temoin.valeur("select e.uai from etablissement e join habilitation h on h.etablissement_id = e.id"
                        + " join compte c on c.id = h.compte_id where c.login = 'liaison'");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        Visiteur porteur = Visiteur.porteur(racine, "liaison");
        long equipe = compter(coordination, "/saisine/liste");
        long prescripteur = compter(liaison, "/saisine/liste");
        long api = compter(porteur, "/api/v1/saisines");
        long accueil = compter(coordination, "/accueil");
        for (int i = 0; i < 26; i++) {
            assertThat(porteur.json("/api/v1/saisines", Demandes.saisine(ecole, "Essai."))
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(coordination.get("/saisine/liste").body().split("<tr").length)
                .isGreaterThan(25);
        // a page followed by another, or beyond the end, asks one thing more: how many rows there are
        assertThat(compter(coordination, "/saisine/liste")).isBetween(equipe, equipe + 1);
        assertThat(compter(liaison, "/saisine/liste")).isBetween(prescripteur, prescripteur + 1);
        assertThat(compter(porteur, "/api/v1/saisines")).isBetween(api, api + 1);
        assertThat(compter(coordination, "/accueil")).isEqualTo(accueil);
        for (String liste : List.of("/famille/liste", "/parcours/liste", "/eps/liste")) {
            assertThat(compter(coordination, liste + "?page=2"))
                    .as(liste)
                    .isLessThanOrEqualTo(compter(coordination, liste) + 1);
        }
    }

    /** Of a second visit, the smaller of two. */
    private static long compter(Visiteur visiteur, String url) throws SQLException {
        String adresse = adresse(visiteur, url);
        return Math.min(visite(visiteur, adresse), visite(visiteur, adresse));
    }

    /** The same, where one visit that asks little enough is enough. */
    private static long compterVite(Visiteur visiteur, String url) throws SQLException {
        String adresse = adresse(visiteur, url);
        long visite = visite(visiteur, adresse);
        return visite <= MAXIMUM ? visite : Math.min(visite, visite(visiteur, adresse));
    }

    /** Where a first visit leads; it may fill what is kept between requests. */
    private static String adresse(Visiteur visiteur, String url) {
        HttpResponse<String> premiere = visiteur.ouvrir(url);
        assertThat(premiere.statusCode()).as(url).isEqualTo(200);
        String requete = premiere.uri().getRawQuery();
        return premiere.uri().getPath() + (requete == null ? "" : "?" + requete);
    }

    /** Once a minute a visit also notes that the session lives: the smaller of two visits has not. */
    private static long visite(Visiteur visiteur, String adresse) throws SQLException {
        long avant = Temoin.instructions();
        assertThat(visiteur.get(adresse).statusCode()).as(adresse).isEqualTo(200);
        return Temoin.instructions() - avant;
    }
}
