package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fiche d'accord entered by mistake: who annuls it, what is left of it, what is allowed then; on the running application. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AnnulationIT {

    /** What one stores about oneself while failing. */
    private static final Set<String> A_SOI = Set.of("connexion", "brouillon");

    /** A minor whom « referent » follows and « referent1b » does not, whose family agrees to the EPS. */
    private static final String SIEN =
            "select a.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join acces a on a.dossier_id = d.id"
                    + " and a.du < :jour and a.au is null join compte c on c.id = a.compte_id and c.login = 'referent' where"
                    + " e.naissance > :jour - interval 17 year and exists (select 1 from permission p where p.dossier_id = d.id and"
                    + " p.operation = 'PASSER_EN_EPS' and p.du < :jour and (p.au is null or p.au > :jour)) and not exists (select 1"
                    + " from acces x join compte k on k.id = x.compte_id where x.dossier_id = d.id and k.login = 'referent1b')"
                    + " order by (select count(*) from lien l join lien m on m.responsable_id = l.responsable_id where l.enfant_id ="
                    + " e.id), e.id limit 1";

    @ArquillianResource
    URL racine;

    private final List<String> fiches = new ArrayList<>();
    private String suivi;
    private String enfant;
    private String dossier;
    private Visiteur referent;
    private Visiteur coordination;

    @BeforeEach
    void chooseAChild() throws SQLException {
        suivi = Temoin.valeur(SIEN);
        dossier = Temoin.valeur("select dossier_id from acces where id = ?", suivi);
        enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        referent = Visiteur.connecte(racine, "referent");
        coordination = Visiteur.connecte(racine, "coordination");
    }

    /** What these tests entered is annulled through the page, so that the stored days stay those of the demonstration; no draft stays. */
    @AfterEach
    void annulWhatIsLeft() throws SQLException {
        fiches.stream()
                .filter(f -> coordination.ouvrir("/accord/annulation?sur=" + f).statusCode() == 200)
                .forEach(f -> annuler(coordination, f, "SAISIE_DEUX_FOIS", ""));
        Temoin.modifier("delete from brouillon where formulaire = '/accord/annulation'");
    }

    @Test
    void aWithdrawalEnteredByMistakeIsAnnulledAndWhatItEndedIsAllowedAgain() throws SQLException {
        String avant = permissions();
        String fiche = recueillir(referent, "RETIRE");
        assertThat(permissions()).isNotEqualTo(avant);
        assertThat(epsPermise()).isFalse();
        assertThat(referent.ouvrir("/accord/annulation?sur=" + fiche).body()).contains("porte un refus ou un retrait");
        assertThat(epsPermise()).as("a GET changes nothing").isFalse();
        assertThat(coordination.ouvrir("/famille/fiche?id=" + enfant).body())
                .as("said at the top of the child's page")
                .contains("La famille a retiré son accord à l’accompagnement le", "rien ne se fait sans elle");

        assertThat(annuler(referent, fiche, "MAUVAIS_ENFANT", "autre dossier").statusCode())
                .isEqualTo(302);
        assertThat(permissions()).isEqualTo(avant);
        assertThat(epsPermise()).isTrue();
        assertThat(coordination.ouvrir("/famille/fiche?id=" + enfant).body()).doesNotContain("rien ne se fait sans");
        assertThat(Temoin.valeur(
                        "select precision_ from trace where dossier_id = ? and fait = 'trace.accord.annulee'"
                                + " order by cree_le desc limit 1",
                        dossier))
                .isEqualTo("MAUVAIS_ENFANT");
        assertThat(Temoin.liste(
                        "select j.acte from marelle_journal.detail j where j.dossier_id = ? order by j.le desc limit 3",
                        dossier))
                .contains("MODIFICATION");
        assertThat(Temoin.valeur("select count(*) from accord where fiche_id = ?", fiche))
                .as("nothing is deleted")
                .isNotEqualTo("0");
    }

    @Test
    void itsPageShowsItCrossedWithWhoWhenAndWhyAndOffersTheRightOne() throws SQLException {
        String fiche = recueillir(referent, "ACCORDE");
        assertThat(referent.ouvrir("/accord/fiche?id=" + fiche).body())
                .contains("Annuler cette fiche", "Essai de saisie.")
                .doesNotContain("Fiche annulée");
        annuler(referent, fiche, "MAUVAISE_DATE", "");
        String nom = Temoin.valeur("select nom from compte where login = 'referent'");
        String page = coordination.ouvrir("/accord/fiche?id=" + fiche).body();
        assertThat(page)
                .contains("Fiche annulée", "class=\"barre\"", "La date", nom, "Saisir la fiche corrigée")
                .doesNotContain("Annuler cette fiche", "Essai de saisie.");
        assertThat(coordination.ouvrir("/famille/fiche?id=" + enfant).body()).contains("annulée le");

        String adresse = "/accord/saisie?sur=" + enfant + "&corrige=" + fiche;
        FormulaireLu corrigee = FormulaireLu.lire(referent.ouvrir(adresse).body(), "saisie");
        assertThat(corrigee.champs()).containsEntry("saisie:preuve", "Essai").containsEntry("saisie:temoin", "Essai");
        corrigee.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> reponse = referent.poster(corrigee.action(), corrigee.champs());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        fiches.add(corrigee.champs().get("brouillon"));
        assertThat(epsPermise()).isTrue();
    }

    @Test
    void aReasonIsNeededAndAnotherOneThanTheListIsTold() throws SQLException {
        String fiche = recueillir(referent, "ACCORDE");
        Map<String, String> avant = Temoin.etat(A_SOI);
        assertThat(annuler(referent, fiche, "", "").body()).contains("Choisissez");
        assertThat(annuler(referent, fiche, "AUTRE", "").body()).contains("À remplir");
        assertThat(annuler(referent, fiche, "PARCE_QUE", "x").body()).contains("Choisissez");
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    @Test
    void oneIsAnnulledOnce() throws SQLException {
        String fiche = recueillir(referent, "ACCORDE");
        FormulaireLu deux = forme(coordination, fiche);
        annuler(referent, fiche, "MAUVAISE_DATE", "");
        Map<String, String> avant = Temoin.etat(A_SOI);
        assertThat(coordination.poster(deux.action(), deux.champs()).statusCode())
                .isEqualTo(404);
        assertThat(coordination.ouvrir("/accord/annulation?sur=" + fiche).statusCode())
                .isEqualTo(404);
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    @Test
    void onlyTheCoordinationOfThePreAndWhoFollowsTheChildAnnul() throws SQLException {
        String fiche = recueillir(referent, "ACCORDE");
        for (String login : Visiteur.LOGINS) {
            int statut = Visiteur.connecte(racine, login)
                    .ouvrir("/accord/annulation?sur=" + fiche)
                    .statusCode();
            assertThat(statut)
                    .as(login)
                    .isEqualTo(List.of("coordination", "referent").contains(login) ? 200 : 404);
        }
        FormulaireLu forme = forme(referent, fiche);
        Map<String, String> avant = Temoin.etat(A_SOI);
        for (String login : List.of("coordination2", "referent2", "referent1b", "liaison", "dpd")) {
            assertThat(Visiteur.connecte(racine, login)
                            .poster("/accord/annulation?sur=" + fiche, forme.champs())
                            .statusCode())
                    .as(login)
                    .isIn(302, 404);
        }
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    @Test
    void whoFollowedTheChildUntilLatelyReadsItAndAnnulsNothing() throws SQLException {
        String fiche = recueillir(coordination, "ACCORDE");
        Temoin.modifier("update acces set au = current_date - interval 3 day where id = ?", suivi);
        try {
            assertThat(referent.ouvrir("/accord/fiche?id=" + fiche).body())
                    .contains("Fiche d’accord")
                    .doesNotContain("Annuler cette fiche");
            assertThat(referent.ouvrir("/accord/annulation?sur=" + fiche).statusCode())
                    .isEqualTo(404);
        } finally {
            Temoin.modifier("update acces set au = null where id = ?", suivi);
        }
    }

    /** One of the children is out of reach: the fiche is read for the other, and nobody annuls half of it. */
    @Test
    void aFicheOfTwoChildrenIsAnnulledByWhoFollowsThemBoth() throws SQLException {
        String fiche = recueillir(referent, "ACCORDE");
        String ailleurs =
                Temoin.valeur("select e.id from enfant e join rattachement r on r.dossier_id = e.dossier_id and r.au"
                        + " is null join habilitation h on h.pre_id = r.pre_id join compte c on c.id = h.compte_id and c.login ="
                        + " 'coordination2' order by e.id limit 1");
        String accord = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into accord (id, version, cree_le, modifie_le, fiche_id, enfant_id, responsable_id, finalite_id, reponse,"
                        + " effectif_le) select ?, 1, cree_le, modifie_le, fiche_id, ?, responsable_id, finalite_id, 'REFUSE',"
                        + " effectif_le from accord where fiche_id = ? limit 1",
                accord,
                ailleurs,
                fiche);
        try {
            for (Visiteur visiteur : List.of(referent, coordination)) {
                assertThat(visiteur.ouvrir("/accord/fiche?id=" + fiche).body())
                        .contains("Fiche d’accord")
                        .doesNotContain("Annuler cette fiche");
                assertThat(visiteur.ouvrir("/accord/annulation?sur=" + fiche).statusCode())
                        .isEqualTo(404);
            }
        } finally {
            Temoin.modifier("delete from accord where id = ?", accord);
        }
    }

    /** A parent who works in the PRE is barred from the file: neither her role nor her accord opens it. */
    @Test
    void whoIsBarredFromTheFileOfHerOwnChildFindsNoFiche() throws SQLException {
        String fiche = recueillir(coordination, "ACCORDE");
        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'mère de l’enfant' from compte where login = 'referent'",
                bar,
                dossier);
        try {
            for (String page : List.of("/accord/fiche?id=", "/accord/annulation?sur=")) {
                assertThat(referent.ouvrir(page + fiche).statusCode()).as(page).isEqualTo(404);
            }
            assertThat(referent.ouvrir("/accord/saisie?sur=" + enfant).statusCode())
                    .isEqualTo(404);
        } finally {
            Temoin.modifier("delete from exclusion where id = ?", bar);
        }
    }

    /** Enters today's fiche, with that answer to every purpose. */
    private String recueillir(Visiteur visiteur, String reponse) {
        FormulaireLu forme = FormulaireLu.lire(
                visiteur.ouvrir("/accord/saisie?sur=" + enfant).body(), "saisie");
        forme.champs().replaceAll((nom, valeur) -> "ACCORDE".equals(valeur) ? reponse : valeur);
        forme.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> recue = visiteur.poster(forme.action(), forme.champs());
        assertThat(recue.statusCode()).as(recue.body()).isEqualTo(302);
        String fiche = forme.champs().get("brouillon");
        fiches.add(fiche);
        return fiche;
    }

    private static FormulaireLu forme(Visiteur visiteur, String fiche) {
        FormulaireLu forme = FormulaireLu.lire(
                visiteur.ouvrir("/accord/annulation?sur=" + fiche).body(), "saisie");
        forme.champs().put("saisie:annuler", "ok");
        return forme;
    }

    private static HttpResponse<String> annuler(Visiteur visiteur, String fiche, String motif, String precision) {
        FormulaireLu forme = forme(visiteur, fiche);
        forme.champs().put("saisie:motif", motif);
        forme.champs().put("saisie:precision", precision);
        return visiteur.poster(forme.action(), forme.champs());
    }

    private String permissions() throws SQLException {
        return Temoin.valeur(
                "select group_concat(concat_ws(' ', operation, du, au) order by operation, du) from permission where"
                        + " dossier_id = ?",
                dossier);
    }

    private boolean epsPermise() throws SQLException {
        return Temoin.valeur(
                        "select 1 from permission where dossier_id = ? and operation = 'PASSER_EN_EPS' and du <= :jour and"
                                + " (au is null or au > :jour)",
                        dossier)
                != null;
    }
}
