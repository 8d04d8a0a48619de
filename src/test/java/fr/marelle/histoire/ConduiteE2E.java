package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.SeanceEssai;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes in while a whole file shows on the screen of an EPS. */
class ConduiteE2E extends ParcoursNavigateur {

    private SeanceEssai seance;

    @BeforeEach
    void planMeeting() throws SQLException {
        seance = SeanceEssai.planifier(2, 0);
        seance.inviter("eps", "PROFESSION");
        seance.attendre("SANTE", "psychologue", true);
    }

    @AfterEach
    void forget() throws SQLException {
        seance.effacer();
    }

    @Test
    void theWholeFileShowsOnceOneKnowsWhoIsThereAndIsHiddenAtOnce() throws SQLException {
        connecter("coordination");
        ouvrir("eps/conduite?id=" + seance.reunion() + "&sur="
                + seance.passages().get(0));
        montrer();
        assertThat(texte()).contains("Fiche entière", "Suivi par").doesNotContain(seance.enfant(1));
        voir("15-conduite-fiche-entiere");
        assertThat(cacher().getAttribute("accesskey")).isEqualTo("c"); // this browser's keys do not press it
        Gestes gestes = new Gestes(page).ecrire("texte", "Les devoirs se font.");
        cacher().focus();
        gestes.touche("Enter");
        page.waitForSelector("text=la fiche courte");
        assertThat(texte()).doesNotContain("Suivi par", "Cacher la fiche");
        assertThat(page.locator("[id='saisie:texte']").inputValue()).isEqualTo("Les devoirs se font.");
        assertThat(page.locator("[id='saisie:texte']").isVisible())
                .as("what was written out of sight waits to be asked for")
                .isFalse();
        page.getByText("Une décision est commencée : la montrer").click();
        assertThat(page.locator("[id='saisie:texte']").isVisible()).isTrue();

        montrer();
        page.setViewportSize(360, 800);
        assertThat(cacher().boundingBox().y)
                .as("within reach, whatever one reads")
                .isBetween(0d, 800d);
        voir("15-conduite-cacher-360");
        page.route("**/eps/conduite*", route -> {
            if ("POST".equals(route.request().method())) {
                route.fulfill(new Route.FulfillOptions().setStatus(204)); // the server does not answer
            } else {
                route.resume();
            }
        });
        cacher().click();
        assertThat(page.locator(".conduite-fiche").isVisible()).isFalse();
        assertThat(page.locator("[id='saisie:texte']").isVisible()).isFalse();
    }

    private Locator cacher() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cacher la fiche"));
    }

    private void montrer() {
        Gestes gestes = new Gestes(page).suivre("Toutes les personnes présentes sont liées par un secret");
        page.waitForSelector("text=Qui est dans la pièce");
        assertThat(texte()).contains("psychologue (Santé)", "par sa profession").doesNotContain("Suivi par");
        voir("15-conduite-presents");
        gestes.suivre("Je sais qui est là");
        page.waitForSelector("text=Fiche entière");
    }
}
