package fr.marelle.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ContratIT {

    private static final String CONTRAT = "select id from contrat where code = 'EQ-2030'";

    @ArquillianResource
    URL racine;

    @Test
    void referentsReadBothGenerationsAndTheTotalsByFunder() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.get("/contrat/liste").body())
                .contains("Engagements Quartiers 2030", "Contrat de ville 2015–2020", "31/12/2023");
        String ancien = Temoin.valeur("select id from contrat where code = 'CDV-2015'");
        String fiche = referent.get("/contrat/fiche?id=" + ancien).body();
        assertThat(fiche).contains("Avenant n° 1", "Avenant n° 2", "Cohésion sociale", "Programmation 2023");
        assertThat(fiche).doesNotContain("Ajouter une fiche action");
        String etat = Temoin.valeur("select format(sum(n.accorde), 0, 'fr_FR') from financement n join fiche_action f"
                + " on f.id = n.fiche_action_id where n.financeur = 'ETAT' and f.annee = 2023");
        assertThat(fiche.replaceAll("[\\s\\u00a0\\u202f]", "")).contains(etat.replaceAll("[^0-9]", ""));
    }

    @Test
    void anActionSubmittedTwiceIsStoredOnce() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu formulaire = nouvelle(administration, "Fanfare du quartier");
        formulaire.champs().put("saisie:financements:0:demande", "12 500,50");
        formulaire.champs().put("saisie:financements:0:accorde", "10 000");
        HttpResponse<String> une = administration.poster(formulaire.action(), formulaire.champs());
        HttpResponse<String> deux = administration.poster(formulaire.action(), formulaire.champs());
        assertThat(administration.destination(une)).startsWith("/contrat/action?id=");
        assertThat(administration.destination(deux)).isEqualTo(administration.destination(une));
        assertThat(Temoin.valeur("select count(*) from fiche_action where intitule = 'Fanfare du quartier'"))
                .isEqualTo("1");
        String page = administration.get(administration.destination(une)).body();
        assertThat(page.replaceAll("[\\s\\u00a0\\u202f]", "")).contains("12500,5€", "10000€");
        assertThat(page).contains("Retenir l’action").doesNotContain("Noter l’action réalisée");
    }

    @Test
    void anAmountThatCannotBeReadIsSaidAtItsFieldAndKept() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu formulaire = nouvelle(administration, "Action mal chiffrée");
        formulaire.champs().put("saisie:financements:1:demande", "beaucoup");
        formulaire.champs().put("saisie:financements:2:accorde", "100");
        String page =
                administration.poster(formulaire.action(), formulaire.champs()).body();
        assertThat(page)
                .contains("Écrivez un montant en euros", "value=\"beaucoup\"", "Notez d’abord le montant demandé.");
        assertThat(Temoin.valeur("select count(*) from fiche_action where intitule = 'Action mal chiffrée'"))
                .isEqualTo("0");
    }

    @Test
    void grantingMoreThanAskedIsRefused() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu formulaire = nouvelle(administration, "Action trop généreuse");
        formulaire.champs().put("saisie:financements:0:demande", "100");
        formulaire.champs().put("saisie:financements:0:accorde", "101");
        assertThat(administration
                        .poster(formulaire.action(), formulaire.champs())
                        .body())
                .contains("ne dépasse pas le montant demandé");
    }

    @Test
    void anAxisIsAddedToAContractWithinItsDates() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu formulaire = formulaire(administration, "/contrat/axe", "Enregistrer l’axe");
        formulaire.champs().put("saisie:intitule", "Mobilités");
        formulaire.champs().put("saisie:du", "2023-12-31");
        formulaire.champs().put("saisie:au", "");
        assertThat(administration
                        .poster(formulaire.action(), formulaire.champs())
                        .body())
                .contains("L’axe commence entre le 01/01/2024 et le 31/12/2030");
        formulaire = formulaire(administration, "/contrat/axe", "Enregistrer l’axe");
        formulaire.champs().put("saisie:intitule", "Mobilités");
        formulaire.champs().put("saisie:du", "2027-01-01");
        formulaire.champs().put("saisie:au", "");
        assertThat(administration.destination(administration.poster(formulaire.action(), formulaire.champs())))
                .startsWith("/contrat/fiche?id=");
        assertThat(Temoin.valeur("select count(*) from axe where intitule = 'Mobilités'"))
                .isEqualTo("1");
    }

    /** A form about the current contract, filled but for its amounts. */
    private FormulaireLu nouvelle(Visiteur visiteur, String intitule) throws SQLException {
        FormulaireLu formulaire = formulaire(visiteur, "/contrat/saisie", "Enregistrer la fiche action");
        formulaire.champs().replaceAll((nom, valeur) -> nom.contains("financements") ? "" : valeur);
        formulaire.champs().put("saisie:intitule", intitule);
        formulaire.champs().put("saisie:annee", "2026");
        formulaire.champs().put("saisie:numeroDauphin", "");
        return formulaire;
    }

    private static FormulaireLu formulaire(Visiteur visiteur, String page, String bouton) throws SQLException {
        HttpResponse<String> lue = visiteur.ouvrir(page + "?sur=" + Temoin.valeur(CONTRAT));
        assertThat(lue.statusCode()).isEqualTo(200);
        FormulaireLu formulaire = FormulaireLu.lire(lue.body(), "saisie");
        formulaire.champs().put("saisie:enregistrer", bouton);
        return formulaire;
    }
}
