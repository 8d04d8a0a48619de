package fr.marelle.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code added is offered at once, a withdrawn one no longer is and stays readable; none serves twice. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NomenclatureIT {

    private static final String LIBELLE = "Usage des écrans";

    @ArquillianResource
    URL racine;

    private Visiteur administration;
    private String id;

    @BeforeEach
    void signIn() throws SQLException {
        administration = Visiteur.connecte(racine, "administration");
        id = UUID.randomUUID().toString();
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from ancien_libelle where item_id = ?", id);
        Temoin.modifier("delete from item_nomenclature where id = ?", id);
    }

    @Test
    void aCodeAddedIsOfferedAtOnceAndAWithdrawnOneNoLonger() throws SQLException {
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        assertThat(liaison.ouvrir("/saisine/conseil").body()).doesNotContain(LIBELLE);
        assertThat(ajouter("MOTIF_SAISINE", "ECRANS", "").statusCode()).isEqualTo(302);
        assertThat(liaison.ouvrir("/saisine/conseil").body()).contains(LIBELLE);

        assertThat(presser("saisie", "saisie:libelle", "Usage des écrans à la maison", "saisie:corriger")
                        .statusCode())
                .isEqualTo(302);
        assertThat(liaison.ouvrir("/saisine/conseil").body()).contains("écrans à la maison");
        assertThat(administration.ouvrir("/nomenclature/fiche?id=" + id).body())
                .contains("Libellés d’avant", LIBELLE + ", jusqu’au");

        Temoin.modifier("update item_nomenclature set du = current_date - interval 9 day where id = ?", id);
        String jour = Temoin.aujourdhui().toString();
        assertThat(presser("retrait", "retrait:au", jour, "retrait:retirer").statusCode())
                .isEqualTo(302);
        assertThat(liaison.ouvrir("/saisine/conseil").body()).doesNotContain("écrans à la maison");
        assertThat(Visiteur.porteur(racine, "liaison")
                        .json("/api/v1/demandes-conseil", conseil("ECRANS"))
                        .body())
                .contains("\"champ\":\"motifs\"");
        assertThat(administration
                        .ouvrir("/nomenclature/liste?liste=MOTIF_SAISINE")
                        .body())
                .contains("ECRANS");

        String autre = id;
        id = UUID.randomUUID().toString();
        assertThat(ajouter("MOTIF_SAISINE", "ECRANS", "").body()).contains("Ce code existe déjà dans cette liste");
        id = autre;
    }

    private static String conseil(String motif) throws SQLException {
        return "{\"etablissement\":\"%s\",\"trancheAge\":\"A11_16\",\"motifs\":[\"%s\"]}"
                .formatted(
                        Temoin.valeur(
                                "select e.uai from habilitation h join compte c on c.id = h.compte_id and c.login ="
                                        + " 'liaison' join etablissement e on e.id = h.etablissement_id where h.au is null"),
                        motif);
    }

    @Test
    void whatTheSoftwareNeedsIsNotTakenAway() throws SQLException {
        String seul = Temoin.valeur(
                "select id from item_nomenclature i where liste = 'DECISION_EPS' and effet = 'OUVRE_PARCOURS'");
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/nomenclature/fiche?id=" + seul).body(), "retrait");
        forme.champs().put("retrait:au", Temoin.aujourdhui().plusDays(2).toString());
        forme.champs().put("retrait:retirer", "ok");
        assertThat(administration.poster(forme.action(), forme.champs()).body())
                .contains("Rien d’autre dans cette liste ne fait la même chose");
        assertThat(Temoin.valeur("select au from item_nomenclature where id = ?", seul))
                .isNull();
    }

    @Test
    void aCodeIsSpeltAndDoesWhatItsListAllows() {
        assertThat(ajouter("MOTIF_SAISINE", "écrans", "").body()).contains("Majuscules sans accent");
        assertThat(ajouter("DECISION_EPS", "NOUVELLE", "").body()).contains("Choisissez ce que fait ce code");
        assertThat(ajouter("DECISION_EPS", "NOUVELLE", "MESURE").body()).contains("Choisissez ce que fait ce code");
        assertThat(ajouter("THEME", "NOUVEAU", "MESURE").body()).contains("un code ne fait que nommer");
    }

    private HttpResponse<String> ajouter(String liste, String code, String effet) {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/nomenclature/saisie?brouillon=" + id).body(), "saisie");
        forme.champs().put("saisie:liste", liste);
        forme.champs().put("saisie:code", code);
        forme.champs().put("saisie:libelle", LIBELLE);
        forme.champs().put("saisie:du", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:effet", effet);
        forme.champs().put("saisie:ajouter", "ok");
        return administration.poster(forme.action(), forme.champs());
    }

    private HttpResponse<String> presser(String formulaire, String champ, String valeur, String bouton) {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/nomenclature/fiche?id=" + id).body(), formulaire);
        forme.champs().put(champ, valeur);
        forme.champs().put(bouton, "ok");
        return administration.poster(forme.action(), forme.champs());
    }
}
