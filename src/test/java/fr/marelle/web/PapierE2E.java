package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.PdfUa;
import fr.marelle.essai.SeanceEssai;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed: the content alone, and at the foot of each sheet who printed it, when, and that it is confidential. */
class PapierE2E extends ParcoursNavigateur {

    private String format = "A4";

    @Test
    void aPrintHoldsTheContentAndTellsWhoMadeIt() throws SQLException {
        SeanceEssai seance = SeanceEssai.planifier(8, 0);
        try {
            connecter("coordination");
            String qui = texte(".compte a");
            imprimer("enfant", "famille/fiche?id=" + premier("/famille/fiche"), qui);
            imprimer("liste", "parcours/liste", qui);
            imprimer("fil", "parcours/suivi?id=" + premier("/parcours/suivi"), qui);
            imprimer("bilan", "parcours/bilan?sur=" + premier("/parcours/bilan"), qui);
            imprimer("taches", "tache/liste?filtre=EQUIPE", qui);
            assertNobodyIsNamedBesideADanger("information préoccupante");
            imprimer("dangers", "signalement/liste", qui);
            assertNobodyIsNamedBesideADanger("");
            imprimer("accueil", "accueil", qui);
            format = "A5";
            String agenda = imprimer("seance", "eps/reunion?id=" + seance.reunion(), qui);
            assertThat(agenda.split("Établissement", -1))
                    .as("the heads of the agenda come back on its second sheet")
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(agenda).contains("Qui est qui", seance.enfant(0), seance.enfant(7));
            String ordre = agenda.substring(0, agenda.indexOf("Qui est qui"));
            for (int place = 0; place < 8; place++) {
                assertThat(ordre).as("numbers alone but on the last sheet").doesNotContain(seance.enfant(place));
            }
        } finally {
            seance.effacer();
        }
    }

    @Test
    void aListThatGoesOnSaysSoBeforeItsFirstRow() {
        connecter("administration");
        String feuille = imprimer("comptes", "compte/liste", texte(".compte a"));
        assertThat(feuille)
                .containsPattern("Page 1 sur [2-9]\\d* : 25 comptes sur \\d+")
                .doesNotContain("au total");
        String premier =
                page.locator("main tbody tr").first().locator("td").first().innerText();
        assertThat(feuille.indexOf("25 comptes sur")).isLessThan(feuille.indexOf(premier));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".papier-tete").filter(visible()).count())
                .as("on paper alone")
                .isZero();
    }

    /** What is left of such a row on paper: the number of its file. */
    private void assertNobodyIsNamedBesideADanger(String dit) throws SQLException {
        List<String> lignes = page.locator("main tbody tr", new Page.LocatorOptions().setHasText(dit))
                .allInnerTexts();
        assertThat(lignes).isNotEmpty();
        for (String ligne : lignes) {
            assertThat(ligne).containsPattern("\\d{4}-\\d{5}");
            String numero = ligne.replaceFirst("(?s).*?(\\d{4}-\\d{5}).*", "$1");
            assertThat(ligne)
                    .doesNotContain(Temoin.valeur(
                            "select e.nom from enfant e join dossier d on d.id = e.dossier_id where d.numero = ?",
                            numero));
        }
    }

    private static String premier(String route) throws SQLException {
        return Attendu.pages().get(route).siens("coordination").get(0);
    }

    /** Prints it; returns what it says. */
    private String imprimer(String nom, String chemin, String qui) {
        ouvrir(chemin);
        page.waitForLoadState();
        String titre = texte("h1");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String cache :
                new String[] {".entete .compte", ".navigation", ".recherche", ".aide-page", "main .bouton"}) {
            assertThat(page.locator(cache).filter(visible()).count())
                    .as(nom + " " + cache)
                    .isZero();
        }
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true));
        String texte = PdfUa.texte(pdf);
        int feuilles = PdfUa.pages("papier-" + nom, pdf);
        System.out.println("Papier: " + nom + ", " + feuilles + " sheets");
        assertThat(texte)
                .as(nom)
                .contains(titre.replace('\u00a0', ' '), "Imprimé par " + qui)
                .doesNotContain("Se déconnecter", "Rechercher", "http");
        assertThat(texte.split("Document confidentiel", -1).length - 1)
                .as(nom + ": at the foot of each sheet")
                .isEqualTo(feuilles);
        return texte;
    }

    private static com.microsoft.playwright.Locator.FilterOptions visible() {
        return new com.microsoft.playwright.Locator.FilterOptions().setVisible(true);
    }
}
