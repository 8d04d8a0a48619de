package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family objects to figures: heard is who decides for the child, once, until the family asks to be counted again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OppositionIT {

    private static final String COMPTE =
            "select count(*) from opposition o join enfant e on e.dossier_id = o.dossier_id"
                    + " where e.id = ? and o.decision = '%s' and o.levee_le %s null";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private String enfant;
    private String titulaire;

    @BeforeEach
    void chooseAChildOfWhomOneExercisesAuthority() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        enfant = Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement t on"
                        + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination' where e.naissance > :jour - interval 15 year and exists (select 1"
                        + " from autorite u where u.enfant_id = e.id and u.nature = 'EXERCEE' and u.au is null) order by e.id desc limit 1");
        titulaire = Temoin.valeur(
                "select u.responsable_id from autorite u where u.enfant_id = ? and u.nature = 'EXERCEE' and u.au is null order by 1"
                        + " limit 1",
                enfant);
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from opposition");
        Temoin.modifier(
                "update dossier d join enfant e on e.dossier_id = d.id set d.etat = 'ACTIF' where e.id = ?", enfant);
    }

    private FormulaireLu forme() {
        return FormulaireLu.lire(
                coordination.ouvrir("/accord/opposition?sur=" + enfant).body(), "saisie");
    }

    private HttpResponse<String> statuer(String auteur, String decision) {
        return statuer(auteur, decision, "");
    }

    private HttpResponse<String> statuer(String auteur, String decision, String raison) {
        FormulaireLu forme = forme();
        forme.champs()
                .replaceAll((champ, valeur) -> champ.equals("saisie:demande") && !valeur.contains("-") ? "" : valeur);
        forme.champs().put("saisie:auteur", auteur);
        forme.champs().put("saisie:decision", decision);
        forme.champs().put("saisie:raison", raison);
        forme.champs().put("saisie:enregistrer", "ok");
        return coordination.poster(forme.action(), forme.champs());
    }

    private String compte(String decision, String levee) throws SQLException {
        return Temoin.valeur(COMPTE.formatted(decision, levee), enfant);
    }

    private int traces() throws SQLException {
        return Integer.parseInt(Temoin.valeur(
                "select count(*) from trace t join enfant e on e.dossier_id = t.dossier_id where e.id = ? and t.fait like"
                        + " 'trace.accord.opposition%'",
                enfant));
    }

    @Test
    void whatIsAcceptedHoldsOnceAndUntilTheFamilyWantsToBeCountedAgain() throws SQLException {
        int avant = traces();
        assertThat(statuer(titulaire, "ACCEPTEE").statusCode()).isEqualTo(302);
        assertThat(compte("ACCEPTEE", "is")).isEqualTo("1");
        assertThat(statuer(titulaire, "ACCEPTEE").body()).contains("Une opposition est déjà reçue ou acceptée");
        FormulaireLu decidees = forme();
        decidees.champs().put(decidees.boutons().get(0), "ok");
        assertThat(coordination.poster(decidees.action(), decidees.champs()).statusCode())
                .isEqualTo(302);
        assertThat(compte("ACCEPTEE", "is")).isEqualTo("0");
        assertThat(compte("ACCEPTEE", "is not")).isEqualTo("1");
        assertThat(statuer(titulaire, "ACCEPTEE").statusCode()).as("and again").isEqualTo(302);
        assertThat(traces()).as("each decision is in the file's own record").isEqualTo(avant + 3);
    }

    @Test
    void aMinorIsNotHeardAloneNorIsWhoHoldsNoAuthority() throws SQLException {
        assertThat(statuer("JEUNE", "ACCEPTEE").statusCode())
                .as("not among the choices")
                .isEqualTo(200);
        Temoin.modifier(
                "update autorite set nature = 'RETIREE' where enfant_id = ? and responsable_id = ? and au is null",
                enfant,
                titulaire);
        try {
            assertThat(statuer(titulaire, "ACCEPTEE").body()).contains("Une opposition acceptée vient de qui exerce");
            assertThat(statuer(titulaire, "REFUSEE_SANS_AUTORITE").statusCode()).isEqualTo(302);
        } finally {
            Temoin.modifier(
                    "update autorite set nature = 'EXERCEE' where enfant_id = ? and responsable_id = ? and au is null",
                    enfant,
                    titulaire);
        }
        assertThat(compte("ACCEPTEE", "is")).isEqualTo("0");
        assertThat(compte("REFUSEE_SANS_AUTORITE", "is")).isEqualTo("1");
    }

    @Test
    void fromEighteenTheYoungAdultAloneIsHeard() throws SQLException {
        String naissance = Temoin.valeur("select naissance from enfant where id = ?", enfant);
        Temoin.modifier(
                "update enfant set naissance = current_date - interval 18 year - interval 1 day where id = ?", enfant);
        try {
            assertThat(statuer(titulaire, "ACCEPTEE").body()).contains("Une opposition acceptée vient de qui exerce");
            assertThat(statuer("JEUNE", "ACCEPTEE").statusCode()).isEqualTo(302);
        } finally {
            Temoin.modifier("update enfant set naissance = ? where id = ?", naissance, enfant);
        }
        assertThat(compte("ACCEPTEE", "is")).isEqualTo("1");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndAFrozenFileTakesNothing() throws SQLException {
        FormulaireLu forme = forme();
        forme.champs().put("saisie:auteur", "personne");
        forme.champs().put("saisie:recueLe", Temoin.aujourdhui().plusDays(1).toString());
        forme.champs().put("saisie:demande", "");
        forme.champs().put("saisie:decision", "PEUT_ETRE");
        forme.champs().put("saisie:enregistrer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(200);
        assertThat(Temoin.valeur("select count(*) from opposition")).isEqualTo("0");
        FormulaireLu avant = forme();
        avant.champs().put("saisie:auteur", titulaire);
        avant.champs().put("saisie:demande", "");
        avant.champs().put("saisie:raison", "");
        avant.champs().put("saisie:decision", "ACCEPTEE");
        avant.champs().put("saisie:enregistrer", "ok");
        Temoin.modifier(
                "update dossier d join enfant e on e.dossier_id = d.id set d.etat = 'GELE' where e.id = ?", enfant);
        assertThat(coordination.poster(avant.action(), avant.champs()).statusCode())
                .isNotEqualTo(302);
        assertThat(Temoin.valeur("select count(*) from opposition")).isEqualTo("0");
    }

    /** Received today, decided another day by somebody else: told where one looks, as due or as late, and counted for the DPD. */
    @Test
    void theFamilyIsToldWhyItTakesTwoMonthsMore() throws SQLException {
        statuer(titulaire, "RECUE");
        assertThat(statuer(titulaire, "PROLONGEE").body()).contains("obligatoire");
        assertThat(statuer(titulaire, "PROLONGEE", "Trois années de tableaux à relire.")
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordination.ouvrir("/accord/opposition?sur=" + enfant).body())
                .contains("Prolongée de deux mois", "Trois années de tableaux à relire.")
                .doesNotContain("deux mois de plus, la famille en est prévenue");
        assertThat(Temoin.valeur(
                        "select hex(prolongation) like ? from opposition where prolongee_le is not null",
                        "%" + HexFormat.of().formatHex("tableaux".getBytes(StandardCharsets.UTF_8)) + "%"))
                .as("readable in the database")
                .isEqualTo("0");
        assertThat(statuer(titulaire, "ACCEPTEE").statusCode()).isEqualTo(302);
        assertThat(compte("ACCEPTEE", "is")).isEqualTo("1");
    }

    @Test
    void whatIsReceivedWaitsForItsDecisionAMonthAtMost() throws SQLException {
        assertThat(statuer(titulaire, "RECUE").statusCode()).isEqualTo(302);
        assertThat(Temoin.valeur("select count(*) from opposition where decision is null and decidee_le is null"))
                .isEqualTo("1");
        assertThat(statuer(titulaire, "RECUE").statusCode()).as("one at a time").isEqualTo(200);
        assertThat(coordination.ouvrir("/famille/fiche?id=" + enfant).body())
                .contains("Une opposition aux statistiques est à décider");
        assertThat(Visiteur.connecte(racine, "dpd").ouvrir("/accord/finalites").body())
                .contains("Oppositions aux statistiques à décider", "dans le délai");
        Temoin.modifier("update opposition set recue_le = recue_le - interval 32 day");
        assertThat(coordination.ouvrir("/famille/fiche?id=" + enfant).body()).contains("attend depuis trop longtemps");
        String nom = Temoin.valeur("select nom from enfant where id = ?", enfant);
        assertThat(coordination.ouvrir("/accord/liste").body())
                .contains("Oppositions aux statistiques à décider", nom, "en retard");
        assertThat(Visiteur.connecte(racine, "referent").ouvrir("/accord/liste").body())
                .doesNotContain("Oppositions aux statistiques");
        assertThat(Visiteur.connecte(racine, "dpd").ouvrir("/accord/finalites").body())
                .contains("en retard")
                .doesNotContain(nom);
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/accord/opposition?sur=" + enfant)
                        .statusCode())
                .isEqualTo(404);
        FormulaireLu forme = forme();
        forme.champs().put("saisie:decision", "REFUSEE_MOTIF_IMPERIEUX");
        forme.champs().put("saisie:raison", "Le juge a demandé ce compte.");
        forme.champs().put("saisie:enregistrer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(compte("REFUSEE_MOTIF_IMPERIEUX", "is")).isEqualTo("1");
        assertThat(Temoin.valeur("select count(*) from opposition where raison like '%juge%'"))
                .as("sealed")
                .isEqualTo("0");
        assertThat(coordination.ouvrir("/accord/opposition?sur=" + enfant).body())
                .contains("Le juge a demandé ce compte.");
        String page = "/accord/opposition?sur=" + enfant + "&brouillon=" + UUID.randomUUID();
        long avant = Temoin.instructions();
        coordination.get(page);
        long premiere = Temoin.instructions() - avant;
        coordination.get(page);
        assertThat(Math.min(premiere, Temoin.instructions() - avant - premiere))
                .as("statements, the reason opened")
                .isLessThanOrEqualTo(8);
        forme.champs().put("saisie:decision", "ACCEPTEE");
        forme.champs().put("saisie:raison", "");
        assertThat(coordination.poster(forme.action(), forme.champs()).body())
                .as("from a form opened before")
                .contains("vient d’être décidée");
    }
}
