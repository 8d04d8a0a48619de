package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a parent signs on the screen is what was shown, stored once; whatever changes meanwhile is read and signed again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignatureIT {

    private static final String TRAIT = "{\"lines\":[[[20,30],[60,80],[90,40]]]}";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private String enfant;
    private FormulaireLu forme;

    @BeforeEach
    void fillTheForm() throws SQLException {
        Temoin.modifier("delete from connexion where pretee_a is not null");
        coordination = Visiteur.connecte(racine, "coordination");
        enfant = Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement t on"
                        + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination' join autorite u on u.enfant_id = e.id and u.nature = 'EXERCEE' and"
                        + " u.au is null where e.naissance > :jour - interval 16 year group by e.id having count(*) = 1 order by e.id"
                        + " desc limit 1");
        forme = FormulaireLu.lire(
                coordination.ouvrir("/accord/saisie?sur=" + enfant).body(), "saisie");
        forme.champs().put("saisie:enfants", enfant);
        forme.champs().put("saisie:support", "ECRAN");
        forme.champs().keySet().removeIf(c -> c.startsWith("saisie:reponses:2"));
    }

    private String fiches() throws SQLException {
        return Temoin.valeur("select count(*) from fiche_accord where support = 'ECRAN'");
    }

    /** The page to sign, after the team pressed « Faire signer ». */
    private String faireSigner() {
        HttpResponse<String> reponse = coordination.poster(forme.action(), avec(forme, "saisie:faireSigner"));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        String page = coordination.destination(reponse);
        assertThat(page).startsWith("/accord/signature?");
        return page;
    }

    private static Map<String, String> avec(FormulaireLu forme, String bouton) {
        forme.champs().put(bouton, "ok");
        return forme.champs();
    }

    private FormulaireLu aSigner(String page) {
        FormulaireLu lue = FormulaireLu.lire(coordination.ouvrir(page).body(), "saisie");
        lue.champs().put("saisie:signature_value", TRAIT);
        return lue;
    }

    private HttpResponse<String> signer(FormulaireLu lue) {
        return coordination.poster(lue.action(), avec(lue, "saisie:signer"));
    }

    @Test
    void whatIsSignedIsStoredOnceHoweverOftenItIsSent() throws SQLException {
        int avant = Integer.parseInt(fiches());
        String page = faireSigner();
        assertThat(fiches()).as("nothing is stored before it is signed").isEqualTo(String.valueOf(avant));
        FormulaireLu lue = aSigner(page);
        HttpResponse<String> signee = signer(lue);
        assertThat(coordination.destination(signee)).startsWith("/accord/signature?");
        assertThat(coordination.ouvrir(page).body())
                .contains("C’est signé, merci", "/accord/fiche?id=")
                .doesNotContain("id=\"saisie\"");
        signer(lue);
        assertThat(fiches()).isEqualTo(String.valueOf(avant + 1));
    }

    /** The fullest page of all: a signature, what the child said, and the button to annul it. */
    @Test
    void aSignedFicheWithWhatItsChildSaidAsksNoMoreThanAnyPage() throws SQLException {
        String aSigner = faireSigner();
        assertThat(instructions(aSigner)).as("the page to sign").isLessThanOrEqualTo(8);
        signer(aSigner(aSigner));
        coordination = Visiteur.connecte(racine, "coordination");
        String url = "/accord/fiche?id="
                + Temoin.valeur("select id from fiche_accord where support = 'ECRAN' order by cree_le desc limit 1");
        assertThat(coordination.get(url).body())
                .contains("Essai de saisie.", "inchangé depuis la signature", "Annuler");
        assertThat(instructions(url)).isLessThanOrEqualTo(8);
    }

    /** Once a minute a visit also notes that the session lives: the smaller of two has not. */
    private long instructions(String url) throws SQLException {
        long moins = Long.MAX_VALUE;
        for (int visite = 0; visite < 2; visite++) {
            long avant = Temoin.instructions();
            assertThat(coordination.get(url).statusCode()).isEqualTo(200);
            moins = Math.min(moins, Temoin.instructions() - avant);
        }
        return moins;
    }

    /** The device is in the parent's hands: the Back button, another tab, an address typed lead to the sign-in page. */
    @Test
    void aLentScreenOpensTheOnePageUntilSomebodySignsInAgain() throws SQLException {
        String page = faireSigner();
        assertThat(coordination.ouvrir(page).statusCode()).isEqualTo(200);
        for (String ailleurs : List.of(
                "/accueil",
                "/famille/fiche?id=" + enfant,
                page.replace("/signature", "/saisie"),
                "/accord/signature?sur=" + enfant,
                "/accord/signature?sur=" + enfant + "&brouillon=" + UUID.randomUUID())) {
            HttpResponse<String> reponse = coordination.get(ailleurs);
            assertThat(reponse.statusCode()).as(ailleurs).isEqualTo(302);
            assertThat(coordination.destination(reponse)).as(ailleurs).startsWith("/connexion?retour=");
        }
        assertThat(coordination.destination(coordination.poster("/famille/liste", Map.of("texte", "a"))))
                .startsWith("/connexion");
        assertThat(coordination.destination(coordination.poster(forme.action(), avec(forme, "saisie:enregistrer"))))
                .as("the form of the team, still open in the other tab")
                .startsWith("/connexion");
        HttpResponse<String> connexion = coordination.get("/connexion");
        assertThat(connexion.body()).contains("Cet appareil est prêté");
        String lent = coordination.cookie();
        FormulaireLu reprise = FormulaireLu.lire(connexion.body(), "saisie");
        reprise.champs().put("saisie:identifiant", "coordination");
        reprise.champs().put("saisie:motDePasse", "marelle-demo-coordination");
        assertThat(coordination
                        .poster(reprise.action(), avec(reprise, "saisie:connecter"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordination.get("/famille/fiche?id=" + enfant).statusCode()).isEqualTo(200);
        assertThat(coordination.cookie()).isNotEqualTo(lent);
        assertThat(Temoin.valeur("select count(*) from connexion where pretee_a is not null and fermee_le is null"))
                .as("what was lent is over")
                .isEqualTo("0");
    }

    /** In another tab somebody changes an answer: the drawing was for other words. */
    @Test
    void anAnswerChangedBehindThePageIsReadAndSignedAgain() throws SQLException {
        String avant = fiches();
        String page = faireSigner();
        FormulaireLu lue = aSigner(page);
        Visiteur autreAppareil = Visiteur.connecte(racine, "coordination");
        FormulaireLu sienne = FormulaireLu.lire(
                autreAppareil.ouvrir(page.replace("/signature", "/saisie")).body(), "saisie");
        sienne.champs().put("saisie:enfants", enfant);
        sienne.champs().put("saisie:support", "ECRAN");
        sienne.champs().keySet().removeIf(c -> c.startsWith("saisie:reponses:2"));
        sienne.champs().put("saisie:reponses:0:reponse", "REFUSE");
        assertThat(autreAppareil
                        .poster(sienne.action(), avec(sienne, "saisie:faireSigner"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> refusee = signer(lue);
        assertThat(refusee.statusCode()).isEqualTo(200);
        assertThat(refusee.body()).contains("Relisez, puis signez à nouveau", "Je dis non");
        assertThat(fiches()).isEqualTo(avant);
        assertThat(signer(aSigner(page)).statusCode()).isEqualTo(302);
    }

    @Test
    void whatTheTeamForgotIsSaidToTheTeamAndNothingIsTurnedToTheParent() throws SQLException {
        forme.champs().put("saisie:le", Temoin.aujourdhui().minusDays(1).toString());
        HttpResponse<String> refusee = coordination.poster(forme.action(), avec(forme, "saisie:faireSigner"));
        assertThat(refusee.statusCode()).isEqualTo(200);
        assertThat(refusee.body()).contains("On signe sur l’écran le jour même");
        String brouillon = forme.champs().get("brouillon");
        assertThat(coordination
                        .ouvrir("/accord/signature?sur=" + enfant + "&brouillon=" + brouillon)
                        .body())
                .contains("Pas encore à signer", "On signe sur l’écran le jour même")
                .doesNotContain("Je dis oui");
    }

    /** A draft belongs to its author, and a page without one has nothing to sign. */
    @Test
    void aColleagueFindsNothingToSignInSomebodyElsesDraft() throws SQLException {
        String page = faireSigner();
        assertThat(Visiteur.connecte(racine, "coordination2").ouvrir(page).statusCode())
                .isEqualTo(404);
        coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir("/accord/signature?sur=" + enfant).body())
                .contains("Rien à signer", "Remplir une fiche d’accord");
    }
}
