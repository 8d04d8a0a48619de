package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TerritoireIT {

    private static final String NEUVIEME = "select id from pre where code = 'PRE-09'";

    @ArquillianResource
    URL racine;

    @Test
    void coordonnateursReadEveryPreWithItsQuartiersAndSchools() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.get("/territoire/liste").body())
                .contains("PRE de Béthune", "PRE de la Clarence", "QN06208M")
                .doesNotContain("QP062008");
        assertThat(coordination.get("/territoire/liste?generation=2014").body()).contains("QP062008");
        String fiche = coordination
                .get("/territoire/pre?id=" + Temoin.valeur("select id from pre where code = 'PRE-01'"))
                .body();
        assertThat(fiche).contains("QN06209M", "QP062009", "0622425Z", "Béthune, Verquin");
        assertThat(fiche).doesNotContain("Modifier les réglages");
    }

    @Test
    void aQuartierIsReadByItsNameOnTheFicheOfAChild() throws SQLException {
        String lu = Temoin.valeur(
                "select concat(e.id, '|', q.code, '|', q.nom) from enfant e join residence r on r.enfant_id ="
                        + " e.id and r.au is null join domicile h on h.foyer_id = r.foyer_id and h.au is null join quartier q on q.code ="
                        + " h.quartier_2024 join rattachement t on t.dossier_id = e.dossier_id and t.au is null join habilitation b on"
                        + " b.pre_id = t.pre_id join compte c on c.id = b.compte_id and c.login = 'coordination' join dossier d on d.id ="
                        + " e.dossier_id and d.etat = 'ACTIF' where not exists (select 1 from exclusion x where x.dossier_id = d.id)"
                        + " order by e.id limit 1");
        String[] enfant = lu.split("\\|");
        assertThat(Visiteur.connecte(racine, "coordination")
                        .ouvrir("/famille/fiche?id=" + enfant[0])
                        .body())
                .contains(enfant[2])
                .doesNotContain(enfant[1]);
    }

    @Test
    void administrationChangesSettingsFromADayAndTheOlderOnesStay() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String avant = Temoin.valeur("select count(*) from reglage_pre where pre_id = (" + NEUVIEME + ")");
        FormulaireLu formulaire = ouvrir(administration);
        formulaire.champs().put("saisie:delaiRatificationJours", "75");
        HttpResponse<String> reponse = administration.poster(formulaire.action(), formulaire.champs());
        assertThat(administration.destination(reponse)).startsWith("/territoire/pre?id=");
        assertThat(Temoin.valeur("select count(*) from reglage_pre where pre_id = (" + NEUVIEME + ")"))
                .isEqualTo(Long.toString(Long.parseLong(avant) + 1));
        assertThat(Temoin.valeur("select delai_ratification_jours from reglage_pre where pre_id = (" + NEUVIEME
                        + ") and du = :jour"))
                .isEqualTo("75");
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu premier = ouvrir(administration);
        FormulaireLu second = ouvrir(administration);
        premier.champs().put("saisie:delaiRatificationJours", "50");
        second.champs().put("saisie:delaiRatificationJours", "51");
        assertThat(administration.poster(premier.action(), premier.champs()).statusCode())
                .isEqualTo(302);
        HttpResponse<String> refus = administration.poster(second.action(), second.champs());
        assertThat(refus.statusCode()).isEqualTo(200);
        assertThat(refus.body()).contains("Quelqu’un a enregistré", "value=\"51\"");
    }

    @Test
    void aWrongDelayIsSaidAtItsFieldAndKept() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        FormulaireLu formulaire = ouvrir(administration);
        formulaire.champs().put("saisie:delaiRatificationJours", "400");
        formulaire.champs().put("saisie:nom", "<script>alert(1)</script> 🎈");
        String page =
                administration.poster(formulaire.action(), formulaire.champs()).body();
        assertThat(page).contains("Écrivez un nombre entier de 1 à 365.", "value=\"400\"", "&lt;script&gt;", "🎈");
        assertThat(page).doesNotContain("<script>alert");
    }

    private FormulaireLu ouvrir(Visiteur visiteur) throws SQLException {
        HttpResponse<String> page = visiteur.ouvrir("/territoire/saisie?sur=" + Temoin.valeur(NEUVIEME));
        assertThat(page.statusCode()).isEqualTo(200);
        FormulaireLu formulaire = FormulaireLu.lire(page.body(), "saisie");
        formulaire.champs().put("saisie:du", Temoin.aujourdhui().toString());
        formulaire.champs().put("saisie:enregistrer", "Enregistrer les réglages");
        return formulaire;
    }

    @Test
    void theDatabaseHoldsTheRulesTheCodeHolds() throws SQLException {
        String debut = " (id, version, cree_le, modifie_le, ";
        String valeurs = " values (uuid(), 1, utc_timestamp(6), utc_timestamp(6), ";
        refuse("insert into quartier" + debut + "code, generation, nom)" + valeurs + "'QN06208X', 2024, 'x')");
        refuse("insert into quartier" + debut + "code, generation, nom)" + valeurs + "'QP062999', 2024, 'x')");
        refuse("insert into commune" + debut + "code_insee, nom, codes_postaux)" + valeurs + "'6211', 'x', '62400')");
        refuse("update etablissement set uai = '0622425A' where uai = '0622425Z'");
        refuse("update reglage_pre set delai_ratification_jours = 0");
    }

    private static void refuse(String sql) throws SQLException {
        try (Connection base = Temoin.commeLApplication();
                Statement instruction = base.createStatement()) {
            assertThatThrownBy(() -> instruction.executeUpdate(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }
}
