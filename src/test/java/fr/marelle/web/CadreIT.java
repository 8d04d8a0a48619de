package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page has around its content works from every page: the search box, signing out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CadreIT {

    private static final List<String> LOGINS = List.of("coordination", "liaison", "statistiques");

    /** Shown inside the others, while one types. */
    private static final String SANS_CADRE = "/famille/trouves";

    @ArquillianResource
    URL racine;

    private final List<String> fautes = new ArrayList<>();

    @Test
    void oneSearchesAndSignsOutFromEveryPage() throws SQLException {
        int pages = 0;
        for (String login : LOGINS) {
            for (Attendu page : Attendu.pages().values()) {
                if (page.ouvertA(login)
                        && !page.publique()
                        && !page.fichier()
                        && !page.route().equals(SANS_CADRE)) {
                    pages++;
                    essayer(login, page);
                }
            }
        }
        assertThat(pages).isGreaterThan(40);
        assertThat(fautes).isEmpty();
    }

    @Test
    void signingOutEndsTheSignIn() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        FormulaireLu sortie = FormulaireLu.lire(visiteur.get("/accueil").body(), "deconnexion");
        assertThat(visiteur.destination(visiteur.poster(sortie.action(), sortie.champs())))
                .isEqualTo("/connexion");
        assertThat(visiteur.get("/accueil").statusCode()).isEqualTo(302);
    }

    /** Caron-Lefebvre is found as such, and by Lefebvre; D’Hulst too. A name in an address is not searched for. */
    @Test
    void aChildIsFoundByEveryPartOfItsName() throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, "coordination");
        String id = Temoin.valeur(
                "select id from enfant where id in ('" + String.join("', '", Sorte.ENFANT.siens("coordination"))
                        + "') and id not in (select enfant_id from enfant_mot where mot in ('caron', 'lefebvre', 'd',"
                        + " 'hulst')) order by id limit 1");
        String nom = Temoin.valeur("select nom from enfant where id = ?", id);
        Temoin.modifier("update enfant set nom = 'Caron-Lefebvre d’Hulst' where id = ?", id);
        Temoin.modifier(
                "insert into enfant_mot (mot, enfant_id) select m, ? from (select 'caron' m union select 'lefebvre'"
                        + " union select 'd' union select 'hulst') n",
                id);
        try {
            for (String cherche : List.of("Caron-Lefebvre d’Hulst", "LEFEBVRE", "d'hulst", "hulst caron")) {
                HttpResponse<String> trouves = visiteur.poster("/famille/liste", Map.of("texte", cherche));
                assertThat(trouves.body()).as(cherche).contains(">Caron-Lefebvre d’Hulst ", "Résultats");
            }
        } finally {
            Temoin.modifier("update enfant set nom = ? where id = ?", nom, id);
            Temoin.modifier(
                    "delete from enfant_mot where enfant_id = ? and mot in ('caron', 'lefebvre', 'd', 'hulst')", id);
        }
        assertThat(visiteur.get("/famille/liste?texte=zzz").body()).doesNotContain("Résultats");
    }

    private void essayer(String login, Attendu page) throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, login);
        String id = page.sorte() == null ? "" : page.siens(login).get(0);
        String lue = visiteur.ouvrir(page.url(id)).body();
        FormulaireLu recherche = FormulaireLu.lire(lue, "recherche");
        if (recherche != null) {
            recherche.champs().put("texte", "zzz");
            attendre(200, visiteur.poster(recherche.action(), recherche.champs()), login, page);
        }
        FormulaireLu sortie = FormulaireLu.lire(lue, "deconnexion");
        sortie.champs().put(sortie.boutons().get(0), "Se déconnecter");
        attendre(302, visiteur.poster(sortie.action(), sortie.champs()), login, page);
    }

    private void attendre(int statut, HttpResponse<String> reponse, String login, Attendu page) {
        if (reponse.statusCode() != statut) {
            fautes.add(login + " " + page.route() + " -> " + reponse.statusCode() + " "
                    + reponse.uri().getPath());
        }
    }
}
