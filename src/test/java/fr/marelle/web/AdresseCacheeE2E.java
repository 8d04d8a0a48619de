package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.PdfUa;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Addresses to be told to nobody and adults not to be contacted, tried through every page, paper and answer, for every account:
 * the fiche of the child alone says the address, to whoever asks for it there, and no sheet of paper does.
 */
class AdresseCacheeE2E extends ParcoursNavigateur {

    private static final List<String> ADRESSE = List.of("impasse Zibeline", "Zibelinville");
    private static final String QUARTIER = "QN06299M";
    private static final List<String> CONTACT = List.of("06 99 88 77 66", "zibeline@exemple.fr");
    private static final List<String> API = List.of(
            "/api/v1/saisines", "/api/v1/demandes-conseil", "/api/v1/statistiques/publications", "/api/v1/quartiers");

    @BeforeEach
    void hideEverythingFromEverybody() throws SQLException {
        Temoin.modifier("create or replace temporary table domicile_avant as select * from domicile");
        Temoin.modifier(
                "create or replace temporary table parcours_avant as select id, quartier_2024_entree q from parcours");
        Temoin.modifier("update parcours set quartier_2024_entree = '" + QUARTIER + "'");
        Temoin.modifier("create or replace temporary table responsable_avant as select * from responsable");
        Temoin.modifier(
                "update domicile set confidentiel = true, voie = '9 impasse Zibeline', commune = 'Zibelinville',"
                        + " quartier_2024 = '" + QUARTIER + "'");
        Temoin.modifier("update responsable set ne_pas_contacter = true, telephone = '06 99 88 77 66',"
                + " courriel = 'zibeline@exemple.fr'");
    }

    @AfterEach
    void putBack() throws SQLException {
        Temoin.modifier("update domicile d join domicile_avant a on a.id = d.id set d.confidentiel = a.confidentiel,"
                + " d.voie = a.voie, d.commune = a.commune, d.quartier_2024 = a.quartier_2024");
        Temoin.modifier("update parcours p join parcours_avant a on a.id = p.id set p.quartier_2024_entree = a.q");
        Temoin.modifier("update responsable r join responsable_avant a on a.id = r.id"
                + " set r.ne_pas_contacter = a.ne_pas_contacter, r.telephone = a.telephone, r.courriel = a.courriel");
    }

    @Test
    void nothingButTheFicheSaysTheAddressAndNothingAtAllHowToReachTheAdult() throws SQLException {
        Set<String> disent = new ConcurrentSkipListSet<>();
        Set<String> situent = new ConcurrentSkipListSet<>();
        AtomicInteger lues = new AtomicInteger();
        List<String> fautes = Visiteur.chacun(racine, Visiteur.LOGINS, (visiteur, login) -> {
            List<String> siennes = new ArrayList<>();
            for (String url : adresses(login)) {
                lues.incrementAndGet();
                String texte = texte(visiteur, url);
                if (ADRESSE.stream().anyMatch(texte::contains)) {
                    disent.add(url.replaceFirst("\\?.*", ""));
                }
                if (texte.contains(QUARTIER)) {
                    situent.add(url.replaceFirst("\\?.*", ""));
                }
                CONTACT.stream().filter(texte::contains).forEach(c -> siennes.add(login + " " + url + " says " + c));
            }
            Visiteur porteur = Visiteur.porteur(racine, login);
            for (String chemin : API) {
                lues.incrementAndGet();
                String reponse = porteur.get(chemin).body();
                Stream.concat(ADRESSE.stream(), Stream.of(QUARTIER))
                        .filter(reponse::contains)
                        .forEach(a -> siennes.add(login + " " + chemin + " says " + a));
            }
            return siennes;
        });
        System.out.println("Adresse cachée: " + lues + " pages, papers and answers read");
        assertThat(fautes).isEmpty();
        assertThat(disent).containsExactly("/famille/fiche");
        assertThat(situent)
                .as("the quartier at entry too, once asked for")
                .containsExactly("/famille/fiche", "/parcours/fiche");
    }

    /** All that the account may open, three objects of each kind. */
    private static List<String> adresses(String login) throws SQLException {
        List<String> urls = new ArrayList<>();
        for (Attendu page : Attendu.pages().values()) {
            // a document is what somebody put into the file, whatever it holds
            if (page.ouvertA(login) && page.sorte() != Sorte.DOCUMENT) {
                List<String> siens = page.sorte() == null ? List.of("") : page.siens(login);
                siens.stream().limit(3).map(page::url).forEach(urls::add);
            }
        }
        return urls;
    }

    private static String texte(Visiteur visiteur, String url) {
        HttpResponse<byte[]> reponse = visiteur.telecharger(url);
        String brut = new String(reponse.body(), StandardCharsets.UTF_8);
        return brut.startsWith("%PDF") ? PdfUa.texte(reponse.body()) : brut;
    }

    @Test
    void theFicheShowsTheAddressWhenAskedAndNeverOnPaper() throws SQLException {
        connecter("coordination");
        ouvrir("famille/fiche?id=" + enfant());
        assertThat(texte())
                .contains("Adresse à ne communiquer à personne", "Ne pas contacter")
                .doesNotContain("Zibeline", QUARTIER, "Quartier (");
        page.getByText("à ne communiquer à personne : montrer").first().click();
        assertThat(texte()).contains("9 impasse Zibeline", "Quartier (2024)", QUARTIER);
        verifierAccessibilite();
        capturer("famille-adresse-cachee");
        assertThat(PdfUa.texte(page.pdf()))
                .contains("Adresse à ne communiquer à personne")
                .doesNotContain("Zibeline", QUARTIER);
    }

    @Test
    void theQuartierAtEntryIsToldLikeTheAddressItDerivesFrom() throws SQLException {
        connecter("coordination");
        ouvrir("parcours/fiche?id="
                + Attendu.pages()
                        .get("/parcours/fiche")
                        .sorte()
                        .siens("coordination")
                        .get(0));
        assertThat(texte()).contains("À l’entrée").doesNotContain(QUARTIER);
        page.getByText("à ne communiquer à personne : montrer").first().click();
        assertThat(texte()).contains(QUARTIER);
        verifierAccessibilite();
        capturer("parcours-quartier-cache");
        assertThat(PdfUa.texte(page.pdf())).doesNotContain(QUARTIER);
    }

    @Test
    void theFamilyDrawnPrintsWithoutSayingWhereItLives() throws SQLException {
        connecter("coordination");
        ouvrir("famille/fiche?id=" + enfant());
        page.getByText("En image").click();
        assertThat(page.locator("svg text.alerte").count()).isPositive();
        verifierAccessibilite();
        capturer("famille-en-image");
        page.setViewportSize(320, 700);
        capturer("famille-en-image-320");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                .isTrue();
        assertThat(PdfUa.texte(page.pdf(new Page.PdfOptions().setFormat("A4"))))
                .contains("Carré : un homme ou un garçon", "ne pas contacter")
                .doesNotContain("Zibeline");
    }

    /** One who has two adults and a brother or a sister. */
    private static String enfant() throws SQLException {
        return Temoin.valeur("select e.id from enfant e where e.id in (" + "select o.id from ("
                + Attendu.pages().get("/famille/genogramme").sorte().siens("coordination").stream()
                        .map(id -> "select '" + id + "' as id")
                        .reduce((a, b) -> a + " union " + b)
                        .orElseThrow()
                + ") o) order by (select count(*) from lien l join lien m on m.responsable_id = l.responsable_id"
                + " where l.enfant_id = e.id) desc limit 1");
    }
}
