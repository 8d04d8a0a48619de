package fr.marelle.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
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

/** A school asks for brothers and sisters: which school each goes to is known when somebody said so. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EcoleEnfantIT {

    private static final String INCONNU = "inconnu, à préciser";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private String nom;
    private String ecole;

    @BeforeEach
    void school() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        nom = "Fratrie" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        ecole = Temoin.valeur("select h.etablissement_id from habilitation h join compte c on c.id = h.compte_id where"
                + " c.login = 'liaison' and h.etablissement_id is not null and h.au is null");
    }

    /** Other tests take the children they find to have adults. */
    @AfterEach
    void leaveNoChildBehind() throws SQLException {
        Temoin.modifier("update saisine set enfant_id = null, etat = 'RECUE' where nom = ?", nom);
        Temoin.modifier("delete from enfant_mot where enfant_id in (select id from enfant where nom = ?)", nom);
        Temoin.modifier("delete from enfant where nom = ?", nom);
        Temoin.modifier(
                "update dossier set etat = 'ACTIF' where id in (select dossier_id from saisine where nom = ?)", nom);
    }

    @Test
    void theSchoolThatAsksIsNotThatOfTheBrothersAndSisters() throws SQLException {
        deposer(enfant("Ana"), enfant("Bao"));
        assertThat(ecoleDe("Ana")).as("its own pupil").isEqualTo(ecole);
        assertThat(ecoleDe("Bao")).as("nobody said").isNull();
        String bao = Temoin.valeur("select id from enfant where nom = ? and prenom = 'Bao'", nom);
        assertThat(coordination.ouvrir("/famille/fiche?id=" + bao).body()).contains(INCONNU);
        assertThat(coordination.ouvrir("/saisine/fiche?id=" + saisine("Bao")).body())
                .contains(INCONNU);
        assertThat(coordination.ouvrir("/saisine/fiche?id=" + saisine("Ana")).body())
                .doesNotContain(INCONNU);
    }

    @Test
    void eachChildMayBeSaidToGoToASchoolOfItsOwn() throws SQLException {
        String autre = Temoin.valeur("select id from etablissement where id <> ? order by nom limit 1", ecole);
        deposer(
                enfant("Ana").add("etablissement", uai(autre)),
                enfant("Bao").add("etablissement", uai(ecole)),
                enfant("Cidalise").add("etablissement", ""));
        assertThat(ecoleDe("Ana")).isEqualTo(autre);
        assertThat(ecoleDe("Bao")).isEqualTo(ecole);
        assertThat(ecoleDe("Cidalise")).isNull();
    }

    @Test
    void aSchoolThatDoesNotExistIsRefusedAtItsChild() throws SQLException {
        HttpResponse<String> reponse = envoyer(enfant("Ana"), enfant("Bao").add("etablissement", "0629999Z"));
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("enfants:1:etablissement");
    }

    @Test
    void theExaminationLeadsToTheSameFormsOtherChildrenWithinReachOnly() throws SQLException {
        deposer(enfant("Ana"), enfant("Bao"), enfant("Cidalise"));
        String cache = dossier("Cidalise");
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", cache);
        int avant = lectures(dossier("Bao"));
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine("Ana")).body())
                .contains("/saisine/fiche?id=" + saisine("Ana"));
        String examen =
                coordination.ouvrir("/saisine/fiche?id=" + saisine("Ana")).body();
        assertThat(examen).contains("même demande", "Bao " + nom, "/saisine/fiche?id=" + saisine("Bao"));
        assertThat(examen).doesNotContain("Cidalise", saisine("Cidalise"));
        assertThat(lectures(dossier("Bao"))).as("its name was read").isEqualTo(avant + 1);
        assertThat(lectures(cache)).isZero();
    }

    private void deposer(JsonObjectBuilder... enfants) throws SQLException {
        HttpResponse<String> reponse = envoyer(enfants);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
    }

    private HttpResponse<String> envoyer(JsonObjectBuilder... enfants) throws SQLException {
        var tous = Json.createArrayBuilder();
        for (JsonObjectBuilder enfant : enfants) {
            tous.add(enfant);
        }
        var informes = Json.createObjectBuilder()
                .add("qui", "sa mère")
                .add("par", "la CPE")
                .add("le", Temoin.aujourdhui().toString());
        return Visiteur.porteur(racine, "liaison")
                .json(
                        "/api/v1/saisines",
                        Json.createObjectBuilder()
                                .add("enfants", tous)
                                .add("etablissement", uai(ecole))
                                .add("motifs", Json.createArrayBuilder().add("LANGAGE"))
                                .add("parentsInformes", informes)
                                .build()
                                .toString());
    }

    private JsonObjectBuilder enfant(String prenom) {
        return Json.createObjectBuilder()
                .add("nom", nom)
                .add("prenom", prenom)
                .add("age", "9")
                .add("sexe", "F");
    }

    /** The school of the child that the coordination makes of that saisine. */
    private String ecoleDe(String prenom) throws SQLException {
        FormulaireLu examen = FormulaireLu.lire(
                coordination.ouvrir("/saisine/examen?id=" + saisine(prenom)).body(), "saisie");
        examen.champs().put("saisie:creerEnfant", "ok");
        coordination.poster(examen.action(), examen.champs());
        return Temoin.valeur("select etablissement_id from enfant where nom = ? and prenom = ?", nom, prenom);
    }

    private String saisine(String prenom) throws SQLException {
        return Temoin.valeur("select id from saisine where nom = ? and prenom = ?", nom, prenom);
    }

    private String dossier(String prenom) throws SQLException {
        return Temoin.valeur("select dossier_id from saisine where nom = ? and prenom = ?", nom, prenom);
    }

    private static String uai(String id) throws SQLException {
        return Temoin.valeur("select uai from etablissement where id = ?", id);
    }

    private static int lectures(String dossier) throws SQLException {
        return Integer.parseInt(Temoin.valeur(
                "select count(*) from marelle_journal.detail where dossier_id = ? and acte = 'LECTURE'", dossier));
    }
}
