package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts, from the administrator's form to the password of a newcomer, against the real database. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CompteIT {

    private static final Pattern LIEN = Pattern.compile("/motdepasse\\?jeton=([A-Za-z0-9_-]{43})");

    @ArquillianResource
    URL racine;

    @Test
    void anAccountIsOpenedOnceWhateverTheDoubleClick() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String id = UUID.randomUUID().toString();
        FormulaireLu forme = lire(administration, "/compte/saisie?brouillon=" + id);
        remplir(forme, id);
        assertThat(administration.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        administration.poster(forme.action(), forme.champs());
        assertThat(Temoin.liste("select id from compte where login = ?", login(id)))
                .containsExactly(id);
    }

    @Test
    void aLinkOpensOnceAndANewOneCancelsTheOneBefore() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String id = ouvrir(administration);
        String premier = donnerLien(administration, id);
        String second = donnerLien(administration, id);
        assertThat(Temoin.valeur(
                        "select count(*) from marelle_journal.detail where motif = concat((select login from compte"
                                + " where id = ?), ' : lien donné')",
                        id))
                .as("whose door was opened is in the journal")
                .isEqualTo("2");
        Visiteur nouvelle = Visiteur.inconnu(racine);
        assertThat(lire(nouvelle, premier)).as("the first link").isNull();
        FormulaireLu forme = lire(nouvelle, second);
        forme.champs().put("saisie:motDePasse", "une marelle sous la pluie");
        forme.champs().put("saisie:choisir", "ok");
        assertThat(nouvelle.destination(nouvelle.poster(forme.action(), forme.champs())))
                .startsWith("/connexion");
        assertThat(lire(Visiteur.inconnu(racine), second))
                .as("the link once used")
                .isNull();
        assertThat(Temoin.valeur("select etat from compte where id = ?", id)).isEqualTo("ACTIF");
        assertThat(Temoin.liste("select acte from marelle_journal.detail where compte_id = ? and objet = 'compte'", id))
                .as("that it was used is in the journal")
                .containsExactly("MODIFICATION");
    }

    @Test
    void whoseFilesAnAccountOpensAreToldThatItsKeyWasGiven() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String titulaire = Temoin.valeur("select id from compte where login = 'coordination2'");
        String statistiques = Temoin.valeur("select id from compte where login = 'statistiques'");
        String nom = Temoin.valeur("select nom from compte where id = ?", titulaire);
        try {
            donnerLien(administration, titulaire);
            donnerLien(administration, statistiques);
            assertThat(
                            Temoin.liste(
                                    "select c.login from avis a join compte c on c.id = a.compte_id where a.dossier_id is null"
                                            + " and a.motif like concat((select nom from compte where login = 'coordination2'), ' (coordination2), %') order by 1"))
                    .contains("coordination2", "dpd")
                    .doesNotContain("administration", "coordination", "referent2");
            assertThat(
                            Temoin.valeur(
                                    "select count(*) from avis where motif like concat((select nom from compte where login = 'statistiques'), ' (statistiques), %')"))
                    .as("a key that opens no file")
                    .isEqualTo("0");
            Visiteur dpd = Visiteur.connecte(racine, "dpd");
            FormulaireLu avis = FormulaireLu.lire(dpd.ouvrir("/accueil").body(), "avis");
            assertThat(dpd.ouvrir("/accueil").body())
                    .contains(nom + " (coordination2), lien pour choisir le mot de passe");
            avis.champs().put("avis:lus", "ok");
            dpd.poster(avis.action(), avis.champs());
            assertThat(dpd.ouvrir("/accueil").body()).doesNotContain(nom + " (coordination2), lien");
        } finally {
            Temoin.modifier(
                    "delete from jeton where usage_ = 'LIEN_UNIQUE' and compte_id in (?, ?)", titulaire, statistiques);
            Temoin.modifier("delete from avis where dossier_id is null");
            Temoin.modifier(
                    "update compte c set avis = (select count(*) from avis a where a.compte_id = c.id and a.lu_le is null)");
        }
    }

    @Test
    void aSecretIsShownByTheAnswerAndNeverAgain() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String id = ouvrir(administration);
        donnerLien(administration, id);
        assertThat(administration.ouvrir("/compte/fiche?id=" + id).body()).doesNotContainPattern(LIEN);
    }

    @Test
    void closingAnAccountEndsItsSessionsAtOnce() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String id = ouvrir(administration);
        Visiteur elle = Visiteur.connecte(racine, login(id));
        assertThat(elle.get("/accueil").statusCode()).isEqualTo(200);
        presser(administration, "/compte/fiche?id=" + id, "saisie:fermer");
        assertThat(elle.destination(elle.get("/accueil"))).startsWith("/connexion");
    }

    @Test
    void nobodyClosesOnesOwnAccount() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String id = Temoin.valeur("select id from compte where login = 'administration'");
        HttpResponse<String> refus = presser(administration, "/compte/fiche?id=" + id, "saisie:fermer");
        assertThat(refus.body()).contains("Vous ne pouvez pas fermer votre propre compte");
        assertThat(Temoin.valeur("select etat from compte where id = ?", id)).isEqualTo("ACTIF");
    }

    private static String ouvrir(Visiteur administration) {
        String id = UUID.randomUUID().toString();
        FormulaireLu forme = lire(administration, "/compte/saisie?brouillon=" + id);
        remplir(forme, id);
        administration.poster(forme.action(), forme.champs());
        return id;
    }

    private static void remplir(FormulaireLu forme, String id) {
        forme.champs().put("saisie:login", login(id));
        forme.champs().put("saisie:nom", "Nour Essai");
        forme.champs().put("saisie:telephone", "");
        forme.champs().put("saisie:role", "DPD");
        forme.champs().put("saisie:ouvrir", "ok");
    }

    private static String login(String id) {
        return "essai-" + id.substring(0, 8);
    }

    private static String donnerLien(Visiteur administration, String id) {
        Matcher lien = LIEN.matcher(presser(administration, "/compte/fiche?id=" + id, "saisie:donnerLien")
                .body());
        assertThat(lien.find()).as("the link is shown").isTrue();
        return lien.group();
    }

    private static HttpResponse<String> presser(Visiteur visiteur, String page, String bouton) {
        FormulaireLu forme = lire(visiteur, page);
        forme.champs().put(bouton, "ok");
        return visiteur.poster(forme.action(), forme.champs());
    }

    private static FormulaireLu lire(Visiteur visiteur, String page) {
        return FormulaireLu.lire(visiteur.ouvrir(page).body(), "saisie");
    }
}
