package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.PdfUa;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a PRE asks of families in its own words: where it is read, by whom it is answered, and that nobody answers another text. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FinaliteIT {

    private static final String COMMUNE = "select id from finalite where code = '%s' and pre_id is null";

    @ArquillianResource
    URL racine;

    private static String enfant(String login) throws SQLException {
        return Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement t on"
                        + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = ? where e.naissance > :jour - interval 16 year and exists (select 1 from autorite u"
                        + " where u.enfant_id = e.id and u.nature = 'EXERCEE' and u.au is null) order by e.id limit 1",
                login);
    }

    private static String pre(String login) throws SQLException {
        return Temoin.valeur(
                "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ?", login);
    }

    private HttpResponse<String> adapter(String code, String texte, boolean demandee) throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        FormulaireLu forme = FormulaireLu.lire(
                dpd.ouvrir("/accord/finalite?sur=" + enVigueur(code)).body(), "saisie");
        return adapter(dpd, forme, texte, demandee);
    }

    /** The edition the PRE has today. */
    private static String enVigueur(String code) throws SQLException {
        return Temoin.valeur(
                "select id from finalite where code = ? and (pre_id is null or pre_id = ?) order by pre_id is null, edition desc"
                        + " limit 1",
                code,
                pre("coordination"));
    }

    private static HttpResponse<String> adapter(Visiteur dpd, FormulaireLu forme, String texte, boolean demandee)
            throws SQLException {
        forme.champs().put("saisie:pre", pre("coordination"));
        forme.champs().put("saisie:texte", texte);
        forme.champs().put("saisie:dureeMois", "6");
        if (!demandee) {
            forme.champs().remove("saisie:demandee");
        }
        forme.champs().put("saisie:enregistrer", "ok");
        return dpd.poster(forme.action(), forme.champs());
    }

    @Test
    void thePreSaysItInItsOwnWordsAndTheOtherKeepsTheCommonOnes() throws SQLException {
        String texte = "Le photographe vient deux fois par an. Je dis oui ou non, librement.";
        assertThat(adapter("IMAGE", texte, true).statusCode()).isEqualTo(302);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination
                        .ouvrir("/accord/saisie?sur=" + enfant("coordination"))
                        .body())
                .contains(texte);
        byte[] papier = coordination
                .telecharger("/accord/vierge?id=" + enfant("coordination"))
                .body();
        assertThat(PdfUa.texte(papier)).contains("Le photographe vient deux fois par an.");
        Visiteur ailleurs = Visiteur.connecte(racine, "coordination2");
        assertThat(ailleurs.ouvrir("/accord/saisie?sur=" + enfant("coordination2"))
                        .body())
                .contains("Photos et vidéos")
                .doesNotContain("photographe");
        assertThat(Visiteur.connecte(racine, "dpd").ouvrir("/accord/finalites").body())
                .contains(texte, "Ce qu’un PRE a décidé pour lui", "PRE de Béthune");
    }

    @Test
    void nobodyAnswersATextThatIsNoLongerTheOneOfThePre() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu lue = FormulaireLu.lire(
                coordination
                        .ouvrir("/accord/saisie?sur=" + enfant("coordination"))
                        .body(),
                "saisie");
        String texte = "Mon enfant peut voir un psychologue du PRE. Ce qu’il dit reste entre eux.";
        assertThat(adapter("SUIVI_PSYCHOLOGIQUE", texte, true).statusCode()).isEqualTo(302);
        String fiches = Temoin.valeur("select count(*) from fiche_accord");
        lue.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> reponse = coordination.poster(lue.action(), lue.champs());
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains("Ce qui est demandé aux familles a changé", texte);
        assertThat(Temoin.valeur("select count(*) from fiche_accord")).isEqualTo(fiches);
        FormulaireLu relue = FormulaireLu.lire(reponse.body(), "saisie");
        relue.champs().put("saisie:enregistrer", "ok");
        relue.champs().put("saisie:rechercheMoyen", "téléphone");
        assertThat(coordination.poster(relue.action(), relue.champs()).statusCode())
                .as("once read again, it is answered")
                .isEqualTo(302);
    }

    @Test
    void whatAPreDoesNotAskIsNotOnItsForm() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String url = "/accord/saisie?sur=" + enfant("coordination");
        assertThat(coordination.ouvrir(url).body()).doesNotContain("Enquête sur le programme");
        String texte = "Une personne m’appelle une fois. Je réponds si je veux.";
        assertThat(adapter("ENQUETE", texte, true).statusCode()).isEqualTo(302);
        assertThat(coordination.ouvrir(url).body()).contains("Enquête sur le programme", texte);
        assertThat(adapter("ENQUETE", texte, false).statusCode()).isEqualTo(302);
        assertThat(coordination.ouvrir(url).body()).doesNotContain("Enquête sur le programme");
    }

    /** Rows are answered by their place: one purpose less, and each answer would be another's. */
    @Test
    void anAnswerNeverSlipsToAnotherPurposeWhenOneIsAskedNoMore() throws SQLException {
        assertThat(adapter("ENQUETE", "On m’appelle une fois. Je réponds si je veux.", true)
                        .statusCode())
                .isEqualTo(302);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu lue = FormulaireLu.lire(
                coordination
                        .ouvrir("/accord/saisie?sur=" + enfant("coordination"))
                        .body(),
                "saisie");
        assertThat(adapter("ENQUETE", "On m’appelle une fois. Je réponds si je veux.", false)
                        .statusCode())
                .isEqualTo(302);
        String accords = Temoin.valeur("select count(*) from accord");
        lue.champs().put("saisie:enregistrer", "ok");
        assertThat(coordination.poster(lue.action(), lue.champs()).body())
                .contains("Ce qui est demandé aux familles a changé");
        assertThat(Temoin.valeur("select count(*) from accord")).isEqualTo(accords);
    }

    /** Whatever was given may be taken back, and not given again (GDPR art. 7.3). */
    @Test
    void whatAFamilyAgreedToIsTakenBackEvenWhenItIsAskedNoMore() throws SQLException {
        String texte = "On m’appelle une fois. Je réponds si je veux.";
        assertThat(adapter("ENQUETE", texte, true).statusCode()).isEqualTo(302);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String enfant = enfant("coordination");
        assertThat(repondre(coordination, enfant, "ACCORDE").statusCode()).isEqualTo(302);
        assertThat(adapter("ENQUETE", texte, false).statusCode()).isEqualTo(302);
        assertThat(repondre(coordination, enfant, "ACCORDE").body()).contains("n’est plus demandé aux familles");
        assertThat(repondre(coordination, enfant, "RETIRE").statusCode()).isEqualTo(302);
        assertThat(coordination.ouvrir("/accord/saisie?sur=" + enfant).body())
                .as("taken back, it is gone from the form")
                .doesNotContain("Enquête sur le programme");
    }

    /** To the last purpose of the form, the survey, and to no other. */
    private static HttpResponse<String> repondre(Visiteur coordination, String enfant, String reponse) {
        FormulaireLu lue = FormulaireLu.lire(
                coordination.ouvrir("/accord/saisie?sur=" + enfant).body(), "saisie");
        lue.champs().put("saisie:enfants", enfant);
        List<String> lignes = lue.champs().keySet().stream()
                .filter(c -> c.matches("saisie:reponses:\\d+:reponse"))
                .toList();
        lignes.forEach(l -> lue.champs().put(l, "PAS_DEMANDE"));
        lue.champs().put(lignes.get(lignes.size() - 1), reponse);
        lue.champs().put("saisie:rechercheMoyen", "téléphone");
        lue.champs().put("saisie:enregistrer", "ok");
        return coordination.poster(lue.action(), lue.champs());
    }

    @Test
    void aTextNoFamilyCouldReadIsRefusedAndKept() throws SQLException {
        String texte = "Une phrase ".repeat(12) + "sans fin.";
        HttpResponse<String> reponse = adapter("ENQUETE", texte, true);
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains("Vos phrases ont", texte);
    }

    /** Two forms open on the same edition: the second one overwrites nothing unseen, and loses nothing of what was typed. */
    @Test
    void aFormThatIsOlderThanTheEditionInForceIsComparedBeforeItReplacesIt() throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        String url = "/accord/finalite?sur=" + enVigueur("PARTAGE_PARTENAIRE");
        FormulaireLu premiere = FormulaireLu.lire(dpd.ouvrir(url).body(), "saisie");
        FormulaireLu seconde = FormulaireLu.lire(dpd.ouvrir(url).body(), "saisie");
        String ici = "Le référent parle au club. Je le sais avant.";
        String la = "Le référent parle au centre social. Je dis oui ou non.";
        String editions = "select count(*) from finalite where code = 'PARTAGE_PARTENAIRE'";
        int avant = Integer.parseInt(Temoin.valeur(editions));
        assertThat(adapter(dpd, premiere, ici, true).statusCode()).isEqualTo(302);
        assertThat(adapter(dpd, premiere, ici, true).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        HttpResponse<String> refusee = adapter(dpd, seconde, la, true);
        assertThat(refusee.statusCode()).isEqualTo(200);
        assertThat(refusee.body())
                .contains("un autre texte en vigueur", "En vigueur aujourd’hui dans ce PRE", ici, la)
                .doesNotContain("<dt>Durée, en mois</dt>");
        assertThat(Temoin.valeur(editions)).isEqualTo(String.valueOf(avant + 1));
        FormulaireLu comparee = FormulaireLu.lire(refusee.body(), "saisie");
        assertThat(adapter(dpd, comparee, la, true).statusCode())
                .as("once compared")
                .isEqualTo(302);
        assertThat(Temoin.valeur(editions)).isEqualTo(String.valueOf(avant + 2));
    }

    @Test
    void onlyTheDelegateOfThePreDecides() throws SQLException {
        for (String login : Visiteur.LOGINS) {
            if (!"dpd".equals(login)) {
                Visiteur autre = Visiteur.connecte(racine, login);
                assertThat(autre.get("/accord/finalites").statusCode())
                        .as(login)
                        .isEqualTo(404);
                assertThat(autre.get("/accord/finalite?sur=" + Temoin.valeur(COMMUNE.formatted("IMAGE")))
                                .statusCode())
                        .as(login)
                        .isEqualTo(404);
            }
        }
    }
}
