package fr.marelle.signalement;

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

/** A danger reported: nothing stops it, and nobody but its author and the coordination knows of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignalementIT {

    private static final String FAITS = "Faits observés par une voisine.";

    @ArquillianResource
    URL racine;

    private String id;
    private String dossier;
    private String numero;
    private Visiteur referent;

    @BeforeEach
    void chooseFile() throws SQLException {
        id = UUID.randomUUID().toString();
        dossier = Temoin.valeur(
                "select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on"
                        + " d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = 'referent' and"
                        + " a.au is null and not exists (select 1 from signalement s where s.dossier_id = a.dossier_id) order by 1"
                        + " limit 1");
        numero = Temoin.valeur("select numero from dossier where id = ?", dossier);
        referent = Visiteur.connecte(racine, "referent");
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from signalement where id = ?", id);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
    }

    @Test
    void itsAuthorAndTheCoordinationReadItAndNobodyElse() throws SQLException {
        String collegue = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 9 day, 'essai'"
                        + " from compte where login = 'referent1b'",
                collegue,
                dossier);
        assertThat(ecrire("").statusCode()).isEqualTo(302);
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).body()).contains(FAITS, "Attendue le");
        assertThat(referent.ouvrir("/signalement/liste").body()).contains(numero);
        assertThat(Visiteur.connecte(racine, "coordination")
                        .ouvrir("/signalement/fiche?id=" + id)
                        .body())
                .contains(FAITS);
        for (String login : new String[] {"referent1b", "coordination2", "dpd", "administration", "eps", "liaison"}) {
            assertThat(Visiteur.connecte(racine, login)
                            .ouvrir("/signalement/fiche?id=" + id)
                            .statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
        Visiteur autre = Visiteur.connecte(racine, "referent1b");
        assertThat(autre.ouvrir("/consultation/dossier?id=" + dossier).body())
                .as("who follows the child is not told by who looked")
                .doesNotContain("Information préoccupante");
        assertThat(autre.ouvrir("/parcours/suivi?vue=decisions&id=" + dossier).body())
                .doesNotContainIgnoringCase("préoccupante");
        assertThat(Visiteur.connecte(racine, "coordination")
                        .ouvrir("/consultation/dossier?id=" + dossier)
                        .body())
                .contains("Information préoccupante");
        Temoin.modifier("delete from acces where id = ?", collegue);
        assertThat(Temoin.valeur("select count(*) from signalement where id = ? and instr(faits, 'voisine') > 0", id))
                .as("sealed")
                .isEqualTo("0");
    }

    @Test
    void neitherAFreezeNorAWithdrawalStopsIt() throws SQLException {
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
        FormulaireLu recherche =
                FormulaireLu.lire(referent.ouvrir("/signalement/liste").body(), "saisie");
        recherche.champs().put("saisie:numero", numero);
        recherche.champs().put("saisie:ecrire", "ok");
        assertThat(referent.destination(referent.poster(recherche.action(), recherche.champs())))
                .startsWith("/signalement/saisie?sur=" + dossier);
        assertThat(ecrire("").statusCode()).isEqualTo(302);
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).body()).contains(FAITS);
        assertThat(referent.ouvrir("/parcours/suivi?id=" + dossier).statusCode())
                .as("the rest of the file stays frozen")
                .isEqualTo(404);
    }

    @Test
    void aFileOfSomebodyElseAndOneThatDoesNotExistAnswerAlike() throws SQLException {
        String autre = Temoin.valeur(
                "select d.numero from dossier d join acces a on a.dossier_id = d.id join compte c on c.id ="
                        + " a.compte_id where c.login = 'referent2' limit 1");
        for (String essai : new String[] {autre, "2026-99999"}) {
            FormulaireLu recherche =
                    FormulaireLu.lire(referent.ouvrir("/signalement/liste").body(), "saisie");
            recherche.champs().put("saisie:numero", essai);
            recherche.champs().put("saisie:ecrire", "ok");
            assertThat(referent.poster(recherche.action(), recherche.champs()).body())
                    .contains("Aucun dossier que vous suivez ne porte ce numéro.");
        }
    }

    @Test
    void whoIsBarredReadsNoLongerWhatSheReportedNorWhoLeftThePre() throws SQLException {
        ecrire("");
        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'referent'",
                bar,
                dossier);
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).statusCode()).isEqualTo(404);
        Temoin.modifier("delete from exclusion where id = ?", bar);
        String role =
                "update habilitation set au = %s where role_code = 'REFERENT' and compte_id = (select id from compte where"
                        + " login = 'referent')";
        Temoin.modifier(role.formatted("current_date"));
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).statusCode()).isEqualTo(404);
        Temoin.modifier(role.formatted("null"));
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void theParentsAreToldOrItIsSaidWhyNot() {
        assertThat(ecrire(Temoin.aujourdhui().toString()).body())
                .contains("Dites quand les parents ont été informés, ou pourquoi ils ne le sont pas.");
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aReplyIsEnteredOnce() {
        ecrire("");
        FormulaireLu forme = FormulaireLu.lire(
                referent.ouvrir("/signalement/reponse?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:jour", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:suite", "MESURE");
        forme.champs().put("saisie:repondre", "ok");
        assertThat(referent.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
        assertThat(referent.ouvrir("/signalement/fiche?id=" + id).body())
                .contains("Mesure décidée")
                .doesNotContain("Attendue le");
        assertThat(referent.poster(forme.action(), forme.champs()).body()).contains("La réponse est déjà notée");
    }

    /** @param informes day the parents were told, besides a reason why they were not */
    private HttpResponse<String> ecrire(String informes) {
        FormulaireLu forme = FormulaireLu.lire(
                referent.ouvrir("/signalement/saisie?brouillon=" + id + "&sur=" + dossier)
                        .body(),
                "saisie");
        forme.champs().put("saisie:nature", "INFORMATION_PREOCCUPANTE");
        forme.champs().put("saisie:jour", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:destinataire", "CRIP");
        forme.champs().put("saisie:faits", FAITS);
        forme.champs().put("saisie:informesLe", informes);
        forme.champs().put("saisie:pourquoi", "Contraire à l’intérêt de l’enfant.");
        forme.champs().put("saisie:ecrire", "ok");
        return referent.poster(forme.action(), forme.champs());
    }
}
