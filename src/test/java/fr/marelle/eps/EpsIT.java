package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
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

/** The agenda of the EPS against the real database, over the demonstration's files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EpsIT {

    /** A saisine of the coordonnateur's PRE linked to a child without open parcours, one under examination if there is one. */
    private static final String SAISINE = "select s.id from saisine s join dossier d on d.id = s.dossier_id"
            + " join enfant e on e.dossier_id = d.id join rattachement t on t.dossier_id = d.id and t.au is null"
            + " join habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
            + " where d.etat = 'ACTIF' and s.etat in ('EN_EXAMEN', 'AUTRE_REPONSE', 'SANS_SUITE') and not exists"
            + " (select 1 from parcours p where p.dossier_id = d.id) and not exists (select 1 from passage x"
            + " join decision y on y.passage_id = x.id where x.dossier_id = d.id)"
            + " order by s.etat = 'EN_EXAMEN' desc, d.numero limit 1";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private String reunion;
    private String dossier;
    private String nom;
    private List<String> accords;

    @BeforeEach
    void planMeetingOfToday() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        String saisine = Temoin.valeur(SAISINE);
        assertThat(saisine).as("a saisine of the demonstration for a child").isNotNull();
        dossier = Temoin.valeur("select dossier_id from saisine where id = ?", saisine);
        nom = Temoin.valeur("select nom from enfant where dossier_id = ?", dossier);
        accords = Temoin.liste(
                "select concat(du, ' ', ifnull(au, '')) from permission where dossier_id = ? and operation ="
                        + " 'PASSER_EN_EPS'",
                dossier);
        Temoin.modifier("delete from passage where dossier_id = ?", dossier);
        Temoin.modifier("update saisine set etat = 'EN_EXAMEN', close_le = null where id = ?", saisine);
        String brouillon = UUID.randomUUID().toString();
        FormulaireLu forme = formulaire("/eps/saisie?brouillon=" + brouillon, "saisie");
        forme.champs().put("saisie:le", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:heure", "14:00");
        forme.champs().put("saisie:lieu", "Mairie");
        forme.champs().put("saisie:planifier", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        reunion = brouillon;
    }

    /** Another test recomputes every permission. */
    @AfterEach
    void restoreWhatTheFamilySaid() throws SQLException {
        accord(false);
        for (String accord : accords) {
            String[] jours = accord.split(" ");
            accorder(jours[0], jours.length > 1 ? jours[1] : null);
        }
    }

    @Test
    void aFileWithoutAccordIsRefusedWithTheReasonAndNobodyIsNamed() throws SQLException {
        accord(false);
        String numero = Temoin.valeur("select numero from dossier where id = ?", dossier);
        assertThat(page())
                .as("it waits, under its number, and nothing offers what would be refused")
                .contains("En attente de l’accord de la famille", numero, "L’accord n’est pas donné aujourd’hui")
                .doesNotContain(nom, "value=\"" + dossier + "\"");
        HttpResponse<String> refus = presser("inscrire", dossier);
        assertThat(refus.body())
                .contains("Le dossier " + numero + " ne peut pas passer en EPS", "accord de la famille")
                .doesNotContain(nom);
        assertThat(Temoin.liste("select id from passage where reunion_id = ?", reunion))
                .isEmpty();
    }

    @Test
    void aWithdrawnAccordTakesTheNameOffTheAgendaAtOnce() throws SQLException {
        accord(true);
        assertThat(presser("inscrire", dossier).statusCode()).isEqualTo(302);
        assertThat(page()).contains(nom);
        accord(false);
        assertThat(page()).contains("dossier retiré (accord manquant)").doesNotContain(nom);
        String passage = Temoin.valeur("select id from passage where reunion_id = ?", reunion);
        assertThat(coordination.ouvrir("/eps/passage?id=" + passage).body()).doesNotContain(nom);
        presser("retirer", passage);
    }

    @Test
    void pressingTwicePutsTheFileOnTheAgendaOnce() throws SQLException {
        accord(true);
        FormulaireLu forme = formulaire("/eps/reunion?id=" + reunion, "gestes");
        forme.champs().put("inscrire", dossier);
        coordination.poster(forme.action(), forme.champs());
        coordination.poster(forme.action(), forme.champs());
        List<String> passages = Temoin.liste("select id from passage where reunion_id = ?", reunion);
        assertThat(passages).hasSize(1);
        presser("retirer", passages.get(0));
    }

    @Test
    void theDatabaseItselfKeepsASecondDecisionOut() throws SQLException {
        String decision =
                "insert into decision select uuid(), 0, utc_timestamp(6), null, utc_timestamp(6), null, passage_id,"
                        + " type, le, null, null from decision limit 1";
        assertThatThrownBy(() -> Temoin.modifier(decision)).hasMessageContaining("decision_une_seule");
    }

    /** Says the family's accord covers today, or not. */
    private void accord(boolean donne) throws SQLException {
        Temoin.modifier("delete from permission where dossier_id = ? and operation = 'PASSER_EN_EPS'", dossier);
        if (donne) {
            accorder(Temoin.aujourdhui().toString(), null);
        }
    }

    private void accorder(String du, String au) throws SQLException {
        Temoin.modifier(
                "insert into permission select uuid(), 0, utc_timestamp(6), null, utc_timestamp(6), null, ?,"
                        + " 'PASSER_EN_EPS', ?, ?",
                dossier,
                du,
                au);
    }

    private String page() {
        return coordination.ouvrir("/eps/reunion?id=" + reunion).body();
    }

    private HttpResponse<String> presser(String bouton, String cible) {
        FormulaireLu forme = formulaire("/eps/reunion?id=" + reunion, "gestes");
        forme.champs().put(bouton, cible);
        return coordination.poster(forme.action(), forme.champs());
    }

    private FormulaireLu formulaire(String page, String id) {
        return FormulaireLu.lire(coordination.ouvrir(page).body(), id);
    }
}
