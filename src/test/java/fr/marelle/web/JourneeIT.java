package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first day of each account: steps that open, ticks that are one's own, put away and found again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class JourneeIT {

    private static final Pattern PAS = Pattern.compile("name=\"basculer\" value=\"(\\w+)\"");
    private static final Pattern LIEN = Pattern.compile("<p><a href=\"([^\"]+)\"");

    @ArquillianResource
    URL racine;

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from journee_pas");
        Temoin.modifier("delete from journee");
    }

    @Test
    void eachRoleHasFiveToEightStepsAndEachOpens() throws SQLException {
        for (String login :
                List.of("coordination", "referent", "liaison", "statistiques", "dpd", "administration", "eps")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            String page = visiteur.ouvrir("/journee/liste").body();
            String pas = page.substring(page.indexOf("<ol class=\"pas\""), page.indexOf("</ol>"));
            assertThat(PAS.matcher(pas).results().count()).as(login).isBetween(5L, 8L);
            Matcher lien = LIEN.matcher(pas);
            int liens = 0;
            while (lien.find()) {
                liens++;
                HttpResponse<String> ouverte = visiteur.ouvrir(lien.group(1));
                assertThat(ouverte.statusCode()).as(login + " " + lien.group(1)).isEqualTo(200);
                assertThat(ouverte.uri().getPath()).isEqualTo(lien.group(1));
            }
            assertThat(liens).as(login).isBetween(5, 8);
            assertThat(visiteur.ouvrir("/accueil").body()).as(login).contains("Première journée");
        }
        for (String login : List.of("secretariat", "intervenant")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            assertThat(visiteur.ouvrir("/accueil").body()).as(login).doesNotContain("Première journée");
        }
    }

    @Test
    void aTickIsOnesOwnAndAStepOfOthersIsNone() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        Visiteur autre = Visiteur.connecte(racine, "referent1b");
        assertThat(presser(referent, "TACHES").statusCode()).isEqualTo(302);
        assertThat(referent.ouvrir("/accueil").body()).contains("1 étape faite sur");
        assertThat(autre.ouvrir("/accueil").body()).contains("0 étape faite sur");
        assertThat(presser(referent, "DELAIS").statusCode()).isEqualTo(404);
        presser(referent, "TACHES");
        assertThat(referent.ouvrir("/accueil").body()).contains("0 étape faite sur");
    }

    @Test
    void putAwayItLeavesTheHomePageAndIsFoundInTheAccount() throws SQLException {
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        envoyer(liaison, "saisie:ranger");
        assertThat(liaison.ouvrir("/accueil").body()).doesNotContain("/journee/liste");
        assertThat(liaison.ouvrir("/compte/moi").body()).contains("/journee/liste");
        envoyer(liaison, "saisie:sortir");
        assertThat(liaison.ouvrir("/accueil").body()).contains("/journee/liste");
    }

    private static HttpResponse<String> presser(Visiteur visiteur, String pas) {
        FormulaireLu forme = FormulaireLu.lire(visiteur.ouvrir("/journee/liste").body(), "saisie");
        forme.champs().put("basculer", pas);
        return visiteur.poster(forme.action(), forme.champs());
    }

    private static void envoyer(Visiteur visiteur, String bouton) {
        FormulaireLu forme = FormulaireLu.lire(visiteur.ouvrir("/journee/liste").body(), "saisie");
        forme.champs().put(bouton, "ok");
        assertThat(visiteur.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
    }
}
