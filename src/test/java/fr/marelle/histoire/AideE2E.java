package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody begins: the help beside a screen, by the keyboard and on a phone; the steps of her first day, ticked and put away. */
class AideE2E extends ParcoursNavigateur {

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from journee_pas");
        Temoin.modifier("delete from journee");
    }

    @Test
    void helpOpensBesideThePageByTheKeyboardAlone() throws SQLException {
        connecter("referent");
        Locator aide = page.locator(".aide-page > summary");
        aide.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".aide-texte").isVisible()).isTrue();
        double droite =
                page.locator("main").boundingBox().x + page.locator("main").boundingBox().width;
        assertThat(droite)
                .as("nothing lies under the help")
                .isLessThanOrEqualTo(page.locator(".aide-page").boundingBox().x + 1);
        voir("21-accueil-aide");
        page.keyboard().press("Enter");
        assertThat(page.locator(".aide-texte").isVisible()).isFalse();
        String enfant =
                Temoin.valeur("select e.id from enfant e join acces a on a.dossier_id = e.dossier_id join compte c on"
                        + " c.id = a.compte_id and c.login = 'referent' join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF'"
                        + " where a.au is null and a.du <= :jour order by e.id limit 1");
        ouvrir("famille/fiche?id=" + enfant);
        voir("21-enfant");
        aide.click();
        assertThat(texte(".aide-texte")).contains("Noter un contact", "Recueillir un accord");
        voir("21-enfant-aide");
        page.setViewportSize(320, 700);
        voir("21-enfant-aide-320");
        aide.click();
        voir("21-enfant-320");
    }

    @Test
    void aFirstDayIsTickedPutAwayAndFoundAgain() {
        connecter("referent");
        Gestes gestes = new Gestes(page).suivre("Première journée");
        voir("21-journee-referent");
        gestes.suivre("Mes tâches");
        assertThat(texte("h1")).isEqualTo("Tâches");
        page.goBack();
        gestes.presser("C’est fait : Mes tâches");
        assertThat(texte("#avancee")).startsWith("1 sur");
        voir("21-journee-cochee");
        page.setViewportSize(320, 700);
        voir("21-journee-320");
        page.setViewportSize(1280, 900);
        gestes.presser("Ranger");
        assertThat(texte("#annonces")).contains("Mon compte");
        assertThat(page.locator(".premiere-journee").count()).isZero();
        ouvrir("compte/moi");
        gestes.suivre("Première journée");
        assertThat(texte("#avancee")).startsWith("1 sur");
        gestes.presser("Remettre sur l’accueil");
        ouvrir("accueil");
        assertThat(texte(".premiere-journee")).contains("1 étape faite sur");
        System.out.println("Première journée : " + gestes);
    }

    @Test
    void everyRoleHasItsHomeAndItsFirstDay() {
        for (String login :
                List.of("coordination", "referent", "liaison", "eps", "statistiques", "administration", "dpd")) {
            connecter(login);
            voir("21-accueil-" + login);
            ouvrir("journee/liste");
            voir("21-journee-" + login);
            deconnecter();
        }
    }
}
