package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A start dated of a day past is made with the team of today: who left meanwhile gets nothing back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DemarrageIT {

    @ArquillianResource
    URL racine;

    private String dossier;
    private List<String> siens;
    private List<String> saisines;
    private String permission;

    /** A child of PRE 1 without parcours; « referent1b » was to meet the family until this morning, « referent » is now. */
    @BeforeEach
    void changeTheTeam() throws SQLException {
        dossier = Temoin.valeur(
                "select e.dossier_id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF'"
                        + " join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join"
                        + " compte c on c.id = h.compte_id and c.login = 'coordination' where not exists (select 1 from parcours p where"
                        + " p.dossier_id = d.id and p.etat <> 'CLOS') order by d.numero limit 1");
        assertThat(dossier).as("a child without parcours").isNotNull();
        saisines = Temoin.liste(
                "select concat(id, ' ', etat) from saisine where dossier_id = ? and close_le is null", dossier);
        siens = Temoin.liste("select id from acces where dossier_id = ? and au is null", dossier);
        for (String acces : siens) {
            Temoin.modifier("update acces set au = du where id = ?", acces);
        }
        permission = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du) values (?, 1, utc_timestamp(6), utc_timestamp(6),"
                        + " ?, 'ACCOMPAGNER', current_date - interval 13 day)",
                permission,
                dossier);
        pressentir("referent1b", "current_date - interval 6 day", "current_date");
        pressentir("referent", "current_date", "null");
    }

    @AfterEach
    void restore() throws SQLException {
        String ouvert = Temoin.valeur("select id from parcours where dossier_id = ? and etat <> 'CLOS'", dossier);
        Temoin.modifier("update evaluation set parcours_id = null where parcours_id = ?", ouvert);
        Temoin.modifier("delete from parcours where id = ?", ouvert);
        for (String saisine : saisines) {
            String[] ligne = saisine.split(" ");
            Temoin.modifier("update saisine set etat = ?, close_le = null where id = ?", ligne[1], ligne[0]);
        }
        Temoin.modifier("delete from permission where id = ?", permission);
        Temoin.modifier("delete from acces where dossier_id = ? and motif in ('essai', 'parcours ouvert')", dossier);
        for (String acces : siens) {
            Temoin.modifier("update acces set au = null where id = ?", acces);
        }
    }

    @Test
    void whoLeftIsNotMadePrincipalByADayPast() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/parcours/demarrage?sur=" + dossier).body(), "saisie");
        forme.champs().put("saisie:le", Temoin.aujourdhui().minusDays(3).toString());
        forme.champs().put("saisie:motif", "Urgence constatée par la coordination.");
        forme.champs().put("saisie:demarrer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        assertThat(Temoin.liste(
                        "select c.login from acces a join compte c on c.id = a.compte_id where a.dossier_id = ? and a.qualite ="
                                + " 'REFERENT_PRINCIPAL' and a.au is null",
                        dossier))
                .containsExactly("referent");
        assertThat(Visiteur.connecte(racine, "referent1b")
                        .ouvrir("/parcours/note?sur=" + dossier)
                        .statusCode())
                .isEqualTo(404);
    }

    private void pressentir(String login, String du, String au) throws SQLException {
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                        + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT_PRESSENTI', 'PARTAGE', "
                        + du + ", "
                        + au
                        + ", 'essai' from compte where login = ?",
                UUID.randomUUID().toString(),
                dossier,
                login);
    }
}
