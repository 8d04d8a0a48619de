package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.SeanceEssai;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An EPS of ten files, led from its screen. */
class SeanceE2E extends ParcoursNavigateur {

    private SeanceEssai seance;

    @BeforeEach
    void planMeeting() throws SQLException {
        seance = SeanceEssai.planifier(10, 0);
    }

    @AfterEach
    void forget() throws SQLException {
        seance.effacer();
        Temoin.modifier("delete from charte_signature");
        Temoin.modifier("delete from brouillon where formulaire in ('/eps/calendrier', '/eps/charte')");
    }

    @ParameterizedTest
    @EnumSource
    void anEpsOfTenFilesIsLed(Poste poste) throws SQLException {
        assertThat(seance.passages()).hasSize(10);
        connecter("coordination");
        ouvrir("eps/reunion?id=" + seance.reunion());
        Gestes gestes = poste.gestes(page);
        voir("15-reunion", poste);
        gestes.suivre("Conduire la réunion");
        assertThat(texte()).contains("10 dossiers à l’ordre du jour");
        voir("15-conduite-debut", poste);
        gestes.suivre("Toutes les personnes présentes sont liées par un secret")
                .suivre("Je sais qui est là")
                .presser("Ouvrir le premier dossier");
        assertThat(texte()).contains("Dossier 1 sur 10", seance.enfant(0)).doesNotContain(seance.enfant(1));
        voir("15-conduite-entiere", poste);
        for (int i = 0; i < 10; i++) {
            page.waitForSelector("text=Dossier " + (i + 1) + " sur 10");
            gestes.cocher(page.locator("[id='saisie:type-groupe'] input").nth(1))
                    .presser("Enregistrer la décision");
            page.waitForSelector("text=Décision enregistrée.");
            if (i == 0) {
                voir("15-conduite-decidee", poste);
            }
            gestes.activer(page.locator("[accesskey=s]")); // « Dossier suivant », then « Terminer »
        }
        assertThat(Temoin.valeur(
                        "select count(*) from decision y join passage x on x.id = y.passage_id where x.reunion_id = ?",
                        seance.reunion()))
                .isEqualTo("10");
        page.waitForSelector("text=Dossiers qui attendent une EPS");
        assertThat(texte()).contains("Ordre du jour", seance.nom(9));
        Journee.comparer("Conduire une EPS de dix dossiers", poste, gestes, Tableur.conduire(10));
    }

    @Test
    void theScreenIsReadFromAfarAndOnAPhoneAndTheAgendaIsDragged() throws SQLException {
        seance.inviter("eps", "PROFESSION");
        connecter("coordination");
        ouvrir("eps/conduite?id=" + seance.reunion() + "&sur="
                + seance.passages().get(2));
        assertThat(texte()).contains("la fiche courte").doesNotContain("Suivi par");
        voir("15-conduite-courte");
        new Gestes(page)
                .suivre("Toutes les personnes présentes sont liées par un secret")
                .suivre("Je sais qui est là");
        assertThat(texte()).contains("Fiche entière", "Suivi par");
        voir("15-conduite-entiere");
        page.setViewportSize(360, 800);
        voir("15-conduite-360");
        page.setViewportSize(320, 700);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        ouvrir("eps/reunion?id=" + seance.reunion());
        page.setViewportSize(360, 800);
        voir("15-reunion-360");
        page.setViewportSize(1280, 900);
        // two rows that are seen together: scrolling would move what the mouse holds
        ligne(1).scrollIntoViewIfNeeded();
        ligne(1).dragTo(ligne(0), new Locator.DragToOptions().setTargetPosition(10, 4));
        page.waitForSelector("text=Ordre du jour modifié.");
        assertThat(Temoin.valeur(
                        "select ordre from passage where id = ?",
                        seance.passages().get(1)))
                .isEqualTo("1");
        new Gestes(page).suivre("La lire et la signer");
        voir("15-charte");
        Gestes signer = new Gestes(page);
        signer.choisir("institution", "PRE").ecrire("fonction", "coordinatrice").presser("Je signe cette charte");
        assertThat(texte()).contains("coordinatrice (PRE)");
        voir("15-reunion-signee");
        System.out.println("Charte lue et signée : " + signer);
        ouvrir("eps/calendrier");
        page.getByLabel("Heure").fill("14:00");
        page.getByLabel("Lieu").fill("Mairie");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Proposer les dates"))
                .click();
        page.waitForSelector("text=Dates gardées");
        voir("15-calendrier");
        page.setViewportSize(360, 800);
        voir("15-calendrier-360");
        ouvrir("eps/annee");
        page.setViewportSize(1280, 900);
        voir("15-annee");
    }

    /** First cell of the row of that file. */
    private Locator ligne(int place) {
        return page.locator("tr:has([data-passage='" + seance.passages().get(place) + "']) td")
                .first();
    }
}
