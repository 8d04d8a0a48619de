package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that shows something of a file leaves a line in the journal of that file, forms included (ASVS v5.0.0-16.3.2). */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LecturesIT {

    /** Objects that hang on no file. */
    private static final Set<Sorte> SANS_DOSSIER = EnumSet.of(
            Sorte.REUNION,
            Sorte.SEANCE,
            Sorte.PRESENTE,
            Sorte.CONSEIL,
            Sorte.BROUILLON,
            Sorte.COMPTE,
            Sorte.CONFIANT,
            Sorte.FINALITE,
            Sorte.ITEM,
            Sorte.PRE,
            Sorte.CONTRAT,
            Sorte.AXE,
            Sorte.FICHE_ACTION,
            Sorte.PUBLICATION,
            Sorte.REMONTEE);

    @ArquillianResource
    URL racine;

    @Test
    void everyPageAboutAFileIsInItsJournal() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        List<String> muettes = new ArrayList<>();
        int pages = 0;
        for (Attendu page : Attendu.pages().values()) {
            if (page.sorte() == null || SANS_DOSSIER.contains(page.sorte()) || !page.ouvertA("coordination")) {
                continue;
            }
            List<String> siens = page.siens("coordination");
            if (siens.isEmpty()) {
                continue;
            }
            pages++;
            List<String> dossiers = page.sorte().dossiers(siens.get(0));
            int avant = lignes(dossiers);
            assertThat(coordination.ouvrir(page.url(siens.get(0))).statusCode())
                    .as(page.route())
                    .isEqualTo(200);
            if (lignes(dossiers) == avant) {
                muettes.add(page.route());
            }
        }
        System.out.println("Journal: " + pages + " pages about a file, each in its journal");
        assertThat(muettes).isEmpty();
        assertThat(pages).isGreaterThan(25);
    }

    @Test
    void aPartialPostThatShowsHowToReachAnAdultIsInTheJournalToo() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String enfant = Attendu.pages()
                .get("/famille/responsable")
                .siens("coordination")
                .get(0);
        String lien = Temoin.valeur("select id from lien where enfant_id = ? order by 1 limit 1", enfant);
        List<String> dossier = Temoin.liste("select dossier_id from enfant where id = ?", enfant);
        String page = coordination.ouvrir("/famille/responsable?sur=" + lien).body();
        FormulaireLu forme = FormulaireLu.lire(page, "saisie");
        int avant = lignes(dossier);
        forme.champs().put("primefaces.nonce", page.replaceFirst("(?s).*csp\\.init\\('([^']+)'.*", "$1"));
        forme.champs().put("jakarta.faces.partial.ajax", "true");
        forme.champs().put("jakarta.faces.partial.execute", "@none");
        forme.champs().put("jakarta.faces.partial.render", "saisie");
        HttpResponse<String> reponse =
                coordination.avec("Faces-Request", "partial/ajax").poster(forme.action(), forme.champs());
        assertThat(reponse.body()).contains("<partial-response", "saisie:telephone");
        assertThat(lignes(dossier)).isGreaterThan(avant);
    }

    private static int lignes(List<String> dossiers) throws SQLException {
        int lignes = 0;
        for (String dossier : dossiers) {
            lignes += Integer.parseInt(
                    Temoin.valeur("select count(*) from marelle_journal.detail where dossier_id = ?", dossier));
        }
        return lignes;
    }
}
