package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A référent finds a child by what she heard on the telephone, at her desk, on her phone, and with the keys alone. */
class RechercheE2E extends ParcoursNavigateur {

    @ParameterizedTest
    @EnumSource
    void aChildIsFoundAsOneTypes(Poste poste) throws SQLException {
        String[] enfant = Temoin.valeur("select concat(e.nom, ';', e.prenom) from enfant e join dossier d on d.id ="
                        + " e.dossier_id and d.etat = 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join"
                        + " habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                        + " where length(e.nom) > 5 and e.nom regexp '^[A-Za-z]+$' and e.prenom regexp '^[A-Za-z]+$' order by e.id"
                        + " limit 1")
                .split(";");
        String entendu = enfant[0].substring(0, 2) + enfant[0].substring(3) + " " + enfant[1];
        connecter("coordination");
        ouvrir("saisine/liste");
        Gestes gestes = poste.gestes(page);
        gestes.ecrire(page.getByLabel("Rechercher"), entendu);
        Locator premier = page.locator("#trouves a").first();
        premier.waitFor();
        PlaywrightAssertions.assertThat(premier).containsText(enfant[0] + " " + enfant[1]);
        assertThat(page.locator("#trouvesDits").textContent()).contains("flèche vers le bas");
        verifierAccessibilite();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "captures", "13-recherche" + poste.suffixe() + ".png")));
        if (poste == Poste.CLAVIER) {
            gestes.touche("ArrowDown").touche("Enter");
        } else {
            gestes.activer(premier);
        }
        page.waitForURL("**/famille/fiche?id=*");
        assertThat(texte("h1")).contains(enfant[1]);
        assertThat(page.url()).doesNotContain(enfant[0]).doesNotContain(enfant[1]);
        Journee.comparer("Trouver un enfant, mal entendu", poste, gestes, Tableur.trouver(entendu));
    }

    @Test
    void escapeClosesTheListAndTheButtonShowsThePage() {
        connecter("coordination");
        Locator champ = page.getByLabel("Rechercher");
        champ.pressSequentially("ma");
        Locator premier = page.locator("#trouves a").first();
        premier.waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#trouves").isVisible()).isFalse();
        champ.fill("");
        champ.pressSequentially("zzzzqqx");
        page.locator("#trouves .rien").waitFor();
        assertThat(page.locator("#trouvesDits").textContent()).isEqualTo("Aucun enfant");
        verifierAccessibilite();
        capturer("13-recherche-personne");
        champ.fill("%");
        page.keyboard().press("Enter");
        page.getByText("rien à chercher dans").waitFor();
        verifierAccessibilite();
        capturer("13-recherche-rien");
        page.getByLabel("Rechercher").fill("mar");
        page.keyboard().press("Enter");
        page.getByText("dans les dossiers qui vous sont ouverts").waitFor();
        verifierAccessibilite();
        capturer("13-recherche-page");
    }
}
