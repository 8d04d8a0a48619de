package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A letter comes in: it is put into the file, taken out again, withdrawn. */
class DocumentE2E extends ParcoursNavigateur {

    private static final String TITRE = "Courrier du collège au sujet des retards du matin";

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aLetterIsPutIntoTheFileTakenOutAndWithdrawn() throws SQLException, IOException {
        String enfant = Temoin.valeur(
                "select e.id from enfant e join acces a on a.dossier_id = e.dossier_id join dossier d"
                        + " on d.id = e.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = 'referent'"
                        + " and a.au is null and not exists (select 1 from document x where x.dossier_id = d.id) order by 1 limit 1");
        connecter("referent");
        ouvrir("famille/fiche?id=" + enfant);
        Gestes gestes = new Gestes(page).suivre("Documents");
        assertThat(texte()).contains("Aucun document");
        voir("10-documents-vide");
        gestes.suivre("Déposer un document");
        voir("10-document-saisie");

        gestes.ecrire("titre", TITRE).cocher("nature", "Courrier");
        choisir("scan.png");
        gestes.presser("Déposer le document");
        assertThat(texte("#erreurs")).contains("n’est pas celui que son nom annonce");
        assertThat(page.locator("[id='saisie:titre']").inputValue()).isEqualTo(TITRE);
        voir("10-document-refuse");

        choisir("lettre.pdf");
        gestes.presser("Déposer le document");
        assertThat(texte("#annonces")).contains("Document déposé");
        System.out.println("Document déposé : " + gestes);
        voir("10-documents");
        Download piece = page.waitForDownload(() -> page.getByText(TITRE).click());
        assertThat(piece.suggestedFilename()).matches("document-D-[0-9A-Z]{4}-[0-9A-Z]{4}\\.pdf");
        assertThat(Files.readAllBytes(piece.path())).isEqualTo(PDF);

        new Gestes(page).suivre("Retirer « " + TITRE + " »");
        voir("10-document-retrait");
        new Gestes(page).ecrire("motif", "Concerne un autre enfant.").presser("Retirer ce document");
        assertThat(texte()).contains("Retiré", "Concerne un autre enfant.").doesNotContain(TITRE);
        page.setViewportSize(360, 800);
        voir("10-documents-360");
    }

    @Test
    void aFileTooLongIsSaidSoBeforeItIsSentAndADraftIsSavedWithoutIt() throws SQLException {
        String dossier =
                Temoin.valeur("select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id join"
                        + " dossier d on d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login ="
                        + " 'referent' and a.au is null order by 1 limit 1");
        connecter("referent");
        ouvrir("document/saisie?sur=" + dossier);
        page.locator("[id='saisie:fichier']")
                .setInputFiles(new FilePayload("long.pdf", "application/pdf", new byte[10 * 1024 * 1024 + 1]));
        assertThat(page.locator("[id='saisie:fichier']").evaluate("champ => champ.validationMessage"))
                .asString()
                .contains("trop lourd");
        new Gestes(page).ecrire("titre", TITRE).presser("Déposer le document");
        assertThat(page.url()).contains("/document/saisie");
        page.locator("[id='saisie:enregistrerBrouillon']").click();
        page.getByText("Brouillon enregistré à").waitFor();
        page.reload();
        assertThat(page.locator("[id='saisie:titre']").inputValue()).isEqualTo(TITRE);
    }

    private void choisir(String nom) {
        page.locator("[id='saisie:fichier']").setInputFiles(new FilePayload(nom, "application/octet-stream", PDF));
    }
}
