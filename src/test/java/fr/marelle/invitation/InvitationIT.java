package fr.marelle.invitation;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What a guest of the EPS reads before, during and after, bound by secrecy or not; and what closes it at the next click. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    private static final String COMPTE = "select id from compte where login = ?";

    private static final String PARTAGE = "Texte que la famille a relu.";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private Visiteur tenue;
    private Visiteur nonLiee;
    private String reunion;
    private String dossier;
    private String passage;
    private String nom;

    /** A meeting of next week with one file, not sent, of a child with a permission and a shared point de situation. */
    @BeforeEach
    void planMeeting() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        tenue = Visiteur.connecte(racine, "eps");
        nonLiee = Visiteur.connecte(racine, "eps-ecole");
        dossier = Temoin.valeur("select p.dossier_id from parcours p join dossier d on d.id = p.dossier_id and d.etat ="
                + " 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id ="
                + " t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination' join permission q on"
                + " q.dossier_id = d.id and q.operation = 'PASSER_EN_EPS' and q.du <= current_date and"
                + " (q.au is null or q.au > current_date) join evaluation v on"
                + " v.dossier_id = d.id and v.compartiment = 'PARTAGE' and v.faits is not null where p.etat = 'EN_COURS'"
                + " and not exists (select 1 from acces_invite i where i.dossier_id = d.id) order by d.numero limit 1");
        assertThat(dossier)
                .as("a child of the demonstration that may be presented")
                .isNotNull();
        nom = Temoin.valeur("select nom from enfant where dossier_id = ?", dossier);
        reunion = UUID.randomUUID().toString();
        passage = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into reunion (id, version, cree_le, modifie_le, pre_id, le, heure, lieu, etat) select ?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), t.pre_id, current_date + interval 7 day, '14:00', 'Mairie', 'PLANIFIEE' from"
                        + " rattachement t where t.dossier_id = ? and t.au is null",
                reunion,
                dossier);
        Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, dossier_id, 'BILAN', id, 1 from parcours where dossier_id = ? and"
                        + " etat = 'EN_COURS'",
                passage,
                reunion,
                dossier);
        inviter("eps", "PROFESSION");
        inviter("eps-ecole", "NON_LIE");
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from acces_invite where origine_id = ?", reunion);
        Temoin.modifier("delete from invitation where reunion_id = ?", reunion);
        Temoin.modifier("delete from passage where reunion_id = ?", reunion);
        Temoin.modifier("delete from reunion where id = ?", reunion);
    }

    @Test
    void aGuestReadsFromTheSendingUntilFifteenDaysAfter() throws SQLException {
        assertThat(tenue.ouvrir("/invitation/liste").body()).contains("pas encore envoyé");
        assertThat(fiche(tenue).statusCode()).as("before").isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).body())
                .contains("L’ordre du jour n’est pas encore envoyé")
                .doesNotContain(nom);

        partager();
        gestes("Marquer l’ordre du jour comme envoyé");

        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).body()).contains(nom);
        assertThat(fiche(tenue).body())
                .contains(nom, PARTAGE, "Dernier point de situation", "Faits observés", "Né·e le")
                .doesNotContain("Fiche EPS courte");
        assertThat(nonLiee.ouvrir("/invitation/agenda?id=" + reunion).body()).contains(nom);
        assertThat(fiche(nonLiee).body())
                .contains(nom, PARTAGE, "Fiche EPS courte")
                .doesNotContain("point de situation", "Faits observés", "Né·e le", "Objectifs", "Motifs");
        for (String page : List.of(
                "/eps/passage?id=" + passage,
                "/eps/reunion?id=" + reunion,
                "/parcours/suivi?id=" + dossier,
                "/famille/liste",
                "/invitation/saisie?sur=" + reunion,
                "/invitation/partage?sur=" + passage)) {
            assertThat(tenue.ouvrir(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(coordination.ouvrir("/consultation/dossier?id=" + dossier).body())
                .contains(Temoin.valeur("select nom from compte where login = 'eps'"));

        dater(-15);
        assertThat(fiche(tenue).statusCode()).as("fifteen days after").isEqualTo(200);
        dater(-16);
        assertThat(fiche(tenue).statusCode()).as("sixteen days after").isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).statusCode())
                .isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/liste").body()).doesNotContain(reunion);
    }

    @Test
    void whateverClosesAFileClosesItAtTheNextClick() throws SQLException {
        partager();
        gestes("Marquer l’ordre du jour comme envoyé");
        assertThat(fiche(tenue).statusCode()).isEqualTo(200);

        String ligne = Temoin.valeur(
                "select id from permission where dossier_id = ? and operation = 'PASSER_EN_EPS' and du <= current_date and"
                        + " (au is null or au > current_date)",
                dossier);
        String fin = Temoin.valeur("select au from permission where id = ?", ligne);
        Temoin.modifier("update permission set du = du - interval 1 day, au = current_date where id = ?", ligne);
        assertThat(fiche(tenue).statusCode()).as("the family withdrew").isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).body())
                .contains("dossier retiré")
                .doesNotContain(nom);
        Temoin.modifier("update permission set du = du + interval 1 day, au = ? where id = ?", fin, ligne);
        assertThat(fiche(tenue).statusCode()).isEqualTo(200);

        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
        assertThat(fiche(tenue).statusCode()).as("frozen").isEqualTo(404);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);

        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'eps'",
                bar,
                dossier);
        assertThat(fiche(tenue).statusCode()).as("barred").isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).body()).doesNotContain(nom);
        Temoin.modifier("delete from exclusion where id = ?", bar);

        String role = "update habilitation set au = %s where role_code = 'INVITE_EPS' and compte_id = (" + COMPTE + ")";
        Temoin.modifier(role.formatted("current_date"), "eps");
        assertThat(fiche(tenue).statusCode())
                .as("no longer a guest of that PRE")
                .isEqualTo(404);
        Temoin.modifier(role.formatted("null"), "eps");
        assertThat(fiche(tenue).statusCode()).isEqualTo(200);

        retirer("eps");
        assertThat(fiche(tenue).statusCode()).as("the invitation is withdrawn").isEqualTo(404);
        assertThat(tenue.ouvrir("/invitation/agenda?id=" + reunion).statusCode())
                .isEqualTo(404);
        assertThat(fiche(nonLiee).statusCode()).as("the other one's is not").isEqualTo(200);

        gestes("Annuler la réunion");
        assertThat(fiche(nonLiee).statusCode()).as("cancelled").isEqualTo(404);
    }

    @Test
    void aFileTakenOffTheAgendaIsClosedAndOnePutThereOpens() throws SQLException {
        gestes("Marquer l’ordre du jour comme envoyé");
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/eps/reunion?id=" + reunion).body(), "gestes");
        forme.champs().put("retirer", passage);
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        assertThat(fiche(tenue).statusCode()).isEqualTo(404);
        assertThat(Temoin.valeur(
                        "select count(*) from acces_invite where origine_id = ? and au > current_date", reunion))
                .isEqualTo("0");
    }

    @Test
    void onlyTheGuestsOfThePreAreInvitedAndOnlyOnce() throws SQLException {
        String combien = "select count(*) from invitation where reunion_id = ?";
        assertThat(poster(Temoin.valeur(COMPTE, "referent2"), "PROFESSION").body())
                .contains("Choisissez une des réponses proposées");
        assertThat(poster(Temoin.valeur(COMPTE, "eps"), "MISSION").body())
                .contains("Choisissez une des réponses proposées");
        assertThat(Temoin.valeur(combien, reunion)).isEqualTo("2");
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/invitation/saisie?sur=" + reunion)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visiteur.connecte(racine, "referent")
                        .ouvrir("/invitation/saisie?sur=" + reunion)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsSharedIsSealed() throws SQLException {
        partager();
        assertThat(Temoin.valeur(
                        "select count(*) from fiche_courte where passage_id = ? and instr(texte, 'famille') > 0",
                        passage))
                .isEqualTo("0");
    }

    private void inviter(String login, String capacite) throws SQLException {
        assertThat(poster(Temoin.valeur(COMPTE, login), capacite).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> poster(String personne, String capacite) {
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/invitation/saisie?sur=" + reunion).body(), "saisie");
        forme.champs().put("saisie:personne", personne);
        forme.champs().put("saisie:capacite", capacite);
        forme.champs().put("saisie:inviter", "ok");
        return coordination.poster(forme.action(), forme.champs());
    }

    /** The guests are listed by name: the button of that one. */
    private void retirer(String login) throws SQLException {
        List<String> invites = Temoin.liste(
                "select c.login from invitation i join compte c on c.id = i.compte_id where i.reunion_id = ? and"
                        + " i.retiree_le is null order by c.nom",
                reunion);
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/invitation/saisie?sur=" + reunion).body(), "invites");
        forme.champs().put(forme.boutons().get(invites.indexOf(login)), "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
    }

    private void partager() {
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/invitation/partage?sur=" + passage).body(), "saisie");
        forme.champs().put("saisie:texte", PARTAGE);
        forme.champs().put("saisie:ecrire", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
    }

    /** Presses the button of the meeting that is called so. */
    private void gestes(String libelle) {
        String page = coordination.ouvrir("/eps/reunion?id=" + reunion).body();
        FormulaireLu forme = FormulaireLu.lire(page, "gestes");
        String bouton = forme.boutons().stream()
                .filter(b -> page.contains("name=\"" + b + "\" value=\"" + libelle + "\""))
                .findFirst()
                .orElseThrow();
        forme.champs().put(bouton, "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
    }

    /** The meeting was held that many days from today, and what it opened closes accordingly. */
    private void dater(int jours) throws SQLException {
        Temoin.modifier("update reunion set le = current_date + interval ? day where id = ?", jours, reunion);
        Temoin.modifier(
                "update acces_invite set du = current_date - interval 40 day, au = current_date + interval ? day where"
                        + " origine_id = ?",
                jours + 16,
                reunion);
    }

    private HttpResponse<String> fiche(Visiteur invite) {
        return invite.ouvrir("/invitation/dossier?id=" + passage);
    }
}
