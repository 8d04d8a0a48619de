package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What siblings share: writing for one child changes nothing in a file that is frozen, nor moves who was not chosen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FoyerIT {

    @ArquillianResource
    URL racine;

    private String aine;
    private String cadet;
    private String dossierCadet;
    private Visiteur coordination;

    /** Two children of PRE 1 in one household, the second one's file frozen. */
    @BeforeEach
    void chooseSiblings() throws SQLException {
        List<String> paire =
                Temoin.liste("select concat(r.enfant_id, ' ', s.enfant_id) from residence r join residence s on"
                        + " s.foyer_id = r.foyer_id and s.enfant_id > r.enfant_id and s.au is null join enfant e on e.id = r.enfant_id"
                        + " join enfant f on f.id = s.enfant_id join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join dossier"
                        + " g on g.id = f.dossier_id and g.etat = 'ACTIF' join lien l on l.enfant_id = e.id join lien m on m.enfant_id ="
                        + " f.id and m.responsable_id = l.responsable_id join rattachement t on t.dossier_id = d.id and t.au is null"
                        + " join habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                        + " where r.au is null order by 1 limit 1");
        assertThat(paire).as("two siblings of the demonstration").hasSize(1);
        aine = paire.get(0).split(" ")[0];
        cadet = paire.get(0).split(" ")[1];
        dossierCadet = Temoin.valeur("select dossier_id from enfant where id = ?", cadet);
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossierCadet);
        coordination = Visiteur.connecte(racine, "coordination");
    }

    @AfterEach
    void unfreeze() throws SQLException {
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossierCadet);
    }

    @Test
    void whoIsNotChosenDoesNotMove() throws SQLException {
        String domicile =
                "select d.id from residence r join domicile d on d.foyer_id = r.foyer_id where r.enfant_id = ? and"
                        + " r.au is null and d.au is null order by 1";
        List<String> avant = Temoin.liste(domicile, cadet);
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/famille/domicile?sur=" + aine).body(), "saisie");
        forme.champs()
                .put(
                        "saisie:foyer",
                        Temoin.valeur("select foyer_id from residence where enfant_id = ? and au is null", aine));
        forme.champs().put("saisie:du", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:enfants", aine);
        forme.champs().put("saisie:commune", "Béthune");
        forme.champs().put("saisie:codePostal", "62400");
        forme.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> reponse = coordination.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        assertThat(Temoin.liste(domicile, cadet)).isEqualTo(avant);
        assertThat(Temoin.liste(domicile, aine)).isNotEqualTo(avant);
    }

    @Test
    void anAdultOfAFrozenFileIsNotRewrittenThroughASibling() throws SQLException {
        String lien = Temoin.valeur(
                "select l.id from lien l join lien m on m.responsable_id = l.responsable_id where l.enfant_id = ? and m.enfant_id"
                        + " = ? order by 1 limit 1",
                aine,
                cadet);
        String telephone = "select telephone from responsable r join lien l on l.responsable_id = r.id where l.id = ?";
        String avant = Temoin.valeur(telephone, lien);
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/famille/responsable?sur=" + lien).body(), "saisie");
        forme.champs().put("saisie:telephone", "06 39 98 77 66");
        forme.champs().put("saisie:enfants", aine);
        forme.champs().put("saisie:courriel", "");
        forme.champs().put("saisie:enregistrer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("ne peut pas être changé ici");
        assertThat(Temoin.valeur(telephone, lien)).isEqualTo(avant);
    }
}
