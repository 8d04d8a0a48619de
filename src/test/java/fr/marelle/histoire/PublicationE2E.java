package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves: tables previewed and drawn, exact counts told to somebody the DPD agreed to. */
class PublicationE2E extends ParcoursNavigateur {

    @Test
    void tablesArePreviewedWithoutANumberThenDrawn() {
        connecter("statistiques");
        ouvrir("statistiques/liste");
        voir("7-publications");
        new Gestes(page).suivre("Préparer une publication");
        new Gestes(page)
                .choisir("periode", "Année scolaire 2023-2024")
                .cocher("tableau2", "Quartier")
                .ecrire("seuil", "5");
        voir("7-publication-saisie");
        new Gestes(page).presser("Calculer l’aperçu");
        assertThat(texte("#erreurs")).contains("tableaux d’une seule variable");
        voir("7-publication-refusee");
        new Gestes(page).ecrire("seuil", "11").presser("Calculer l’aperçu");
        page.getByText("L’aperçu est prêt").waitFor();
        assertThat(texte("[role=status] #saisie\\:annonce"))
                .as("said to whoever does not see the bar")
                .isEqualTo("Le calcul est terminé.");
        Locator marques = page.locator("table.croisement td");
        assertThat(marques.allInnerTexts()).isNotEmpty().allMatch(m -> List.of("publié", "masqué")
                .contains(m));
        voir("7-apercu");
        new Gestes(page).presser("Modifier");
        assertThat(page.locator("[id='saisie:seuil']").inputValue())
                .as("the form as it was")
                .isEqualTo("11");
        new Gestes(page).presser("Calculer l’aperçu");
        page.getByText("L’aperçu est prêt").waitFor();
        new Gestes(page).presser("Arrêter et publier");
        assertThat(texte("h1")).startsWith("Publication n°");
        voir("7-publication");
        String nom = page.waitForDownload(() -> new Gestes(page).presser("Télécharger l’archive (ZIP)"))
                .suggestedFilename();
        assertThat(nom).matches("publication-\\d+\\.zip");
        nom = page.waitForDownload(() -> new Gestes(page).presser("Télécharger les tableaux (XLSX)"))
                .suggestedFilename();
        assertThat(nom).as("at once").matches("publication-\\d+\\.xlsx");
        page.setViewportSize(360, 800);
        voir("7-publication-360");
        ouvrir("statistiques/calcul");
        assertThat(texte()).contains("Aucun calcul n’est en cours");
        voir("7-sans-calcul");
    }

    @Test
    void theSameTablesAreDrawnOnce() {
        connecter("statistiques");
        for (int fois = 0; fois < 2; fois++) {
            ouvrir("statistiques/saisie");
            new Gestes(page).choisir("periode", "Année 2023").presser("Calculer l’aperçu");
            if (fois == 0) {
                page.getByText("L’aperçu est prêt").waitFor();
                new Gestes(page).presser("Arrêter et publier");
            }
        }
        assertThat(texte("#annonces")).contains("ont déjà été arrêtés");
    }

    @Test
    void exactCountsAreToldToWhomTheDpdAgreedTo() {
        connecter("dpd");
        voir("7-accueil-dpd");
        ouvrir("statistiques/destinataires");
        new Gestes(page)
                .choisir("pre", "PRE de Béthune")
                .ecrire("nom", "Noëlle Wattier")
                .ecrire("fonction", "Cheffe de projet")
                .ecrire("organisme", "Ville de Béthune")
                .presser("Agréer ce destinataire");
        voir("7-destinataires");
        deconnecter();
        connecter("coordination");
        ouvrir("statistiques/liste");
        voir("7-publications-coordination");
        new Gestes(page).suivre("Remontées de mon PRE");
        voir("7-remontees");
        new Gestes(page)
                .cocher("destinataires", "Noëlle Wattier, Cheffe de projet (Ville de Béthune)")
                .presser("Faire la remontée");
        assertThat(texte()).contains("Non diffusable", "Noëlle Wattier");
        voir("7-remontee");
        String nom = page.waitForDownload(() -> new Gestes(page).presser("Télécharger (XLSX)"))
                .suggestedFilename();
        assertThat(nom).matches("remontee-PRE-01-[0-9-]+\\.xlsx");
        page.setViewportSize(360, 800);
        voir("7-remontee-360");
        page.setViewportSize(1280, 900);
        deconnecter();
        connecter("dpd");
        ouvrir("statistiques/destinataires");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer l’agrément de Noëlle Wattier"))
                .click();
        page.locator("#annonces").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(texte("#annonces")).contains("ne recevra plus");
    }
}
