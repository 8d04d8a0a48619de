package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two guests of one meeting, before, during and after: a nurse bound by secrecy, a head teacher who is not. */
class InvitationE2E extends ParcoursNavigateur {

    private static final String PARTAGE = "Les parents souhaitent que l’école aide pour les devoirs du soir.";

    private final String reunion = UUID.randomUUID().toString();
    private final String passage = UUID.randomUUID().toString();
    private String enfant;

    @BeforeEach
    void planMeeting() throws SQLException {
        String dossier =
                Temoin.valeur("select p.dossier_id from parcours p join dossier d on d.id = p.dossier_id and d.etat ="
                        + " 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id ="
                        + " t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination' join permission q on"
                        + " q.dossier_id = d.id and q.operation = 'PASSER_EN_EPS' and q.du <= current_date and (q.au is null or q.au >"
                        + " current_date) join evaluation v on v.dossier_id = d.id and v.compartiment = 'PARTAGE' and v.faits is not"
                        + " null where p.etat = 'EN_COURS' order by d.numero desc limit 1");
        enfant = Temoin.valeur("select concat(prenom, ' ', nom) from enfant where dossier_id = ?", dossier);
        Temoin.modifier(
                "insert into reunion (id, version, cree_le, modifie_le, pre_id, le, heure, lieu, etat) select ?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), t.pre_id, current_date + interval 5 day, '09:30', 'Maison des associations', 'PLANIFIEE'"
                        + " from rattachement t where t.dossier_id = ? and t.au is null",
                reunion,
                dossier);
        Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, dossier_id, 'BILAN', id, 1 from parcours where dossier_id = ? and"
                        + " etat = 'EN_COURS'",
                passage,
                reunion,
                dossier);
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from acces_invite where origine_id = ?", reunion);
        Temoin.modifier("delete from invitation where reunion_id = ?", reunion);
        Temoin.modifier("delete from passage where reunion_id = ?", reunion);
        Temoin.modifier("delete from reunion where id = ?", reunion);
    }

    @Test
    void twoGuestsReadWhatTheirCapacityLetsThemForAsLongAsTheMeetingLasts() throws SQLException {
        connecter("coordination");
        ouvrir("eps/reunion?id=" + reunion);
        Gestes gestes = new Gestes(page).suivre("Personnes invitées à lire les dossiers");
        voir("10-invites-vide");
        gestes.choisir("personne", nom("eps"))
                .cocher("capacite", "Personne liée au secret par sa profession")
                .presser("Inviter");
        gestes.choisir("personne", nom("eps-ecole")).presser("Inviter");
        assertThat(texte()).contains("la fiche EPS courte", nom("eps"), nom("eps-ecole"));
        voir("10-invites");
        ouvrir("eps/passage?id=" + passage);
        gestes.suivre("Ce que la famille accepte de partager");
        voir("10-partage");
        gestes.ecrire("texte", PARTAGE).presser("Enregistrer");
        System.out.println("Deux invités et ce que la famille partage : " + gestes);
        deconnecter();

        connecter("eps");
        voir("10-accueil-invite");
        ouvrir("invitation/liste");
        assertThat(texte()).contains("l’ordre du jour n’est pas encore envoyé");
        voir("10-avant");
        deconnecter();

        connecter("coordination");
        ouvrir("eps/reunion?id=" + reunion);
        new Gestes(page).presser("Marquer l’ordre du jour comme envoyé");
        deconnecter();

        connecter("eps");
        ouvrir("invitation/agenda?id=" + reunion);
        voir("10-agenda");
        new Gestes(page).suivre(enfant);
        assertThat(texte()).contains(PARTAGE, "Dernier point de situation", "Né·e le");
        voir("10-fiche");
        page.setViewportSize(360, 800);
        voir("10-fiche-360");
        page.setViewportSize(1280, 900);
        deconnecter();

        connecter("eps-ecole");
        ouvrir("invitation/agenda?id=" + reunion);
        new Gestes(page).suivre(enfant);
        assertThat(texte()).contains(PARTAGE, "Fiche EPS courte").doesNotContain("point de situation", "Né·e le");
        voir("10-fiche-courte");
        closeWhatFifteenDaysClose();
        new Gestes(page).suivre("Retour à l’ordre du jour");
        assertThat(texte()).contains("n’existe pas").doesNotContain(enfant);
        ouvrir("invitation/liste");
        assertThat(texte()).doesNotContain("Maison des associations");
        voir("10-apres");
    }

    @Test
    void aWithdrawalActsOnTheNextClickOfAGuestWhoHasThePageOpen() throws SQLException {
        connecter("coordination");
        ouvrir("eps/reunion?id=" + reunion);
        Gestes gestes = new Gestes(page).suivre("Personnes invitées à lire les dossiers");
        gestes.choisir("personne", nom("eps"))
                .cocher("capacite", "Personne liée au secret par sa profession")
                .presser("Inviter");
        ouvrir("eps/reunion?id=" + reunion);
        new Gestes(page).presser("Marquer l’ordre du jour comme envoyé");
        Page invite = ailleurs("eps");
        invite.navigate(adresse("invitation/agenda?id=" + reunion));
        invite.getByText(enfant).first().click();
        assertThat(invite.locator("main").innerText()).contains(enfant);

        String id = Temoin.valeur(
                "select e.id from enfant e join passage x on x.dossier_id = e.dossier_id where x.id = ?", passage);
        Temoin.modifier("create or replace temporary table permission_avant as select * from permission");
        ouvrir("accord/saisie?sur=" + id);
        page.locator("[id='saisie:enfants-groupe'] input:not([value='" + id + "'])")
                .all()
                .forEach(Locator::uncheck);
        page.locator("[id='saisie:signataire-groupe'] input").first().check();
        page.locator("[id='saisie:reponses:0:reponse-groupe']")
                .getByLabel("Pas demandé")
                .check();
        page.locator("[id='saisie:reponses:1:reponse-groupe']")
                .getByLabel("Retiré")
                .check();
        gestes.presser("Enregistrer la fiche d’accord");
        assertThat(texte("#annonces")).contains("Fiche d’accord enregistrée");

        invite.reload();
        assertThat(invite.locator("main").innerText()).contains("n’existe pas").doesNotContain(enfant);
        invite.navigate(adresse("invitation/agenda?id=" + reunion));
        assertThat(invite.locator("main").innerText()).doesNotContain(enfant);
        rendreAccord();
    }

    /** The same day's withdrawal is taken out again, and what it had ended is as it was. */
    private void rendreAccord() throws SQLException {
        String fiche = page.url().replaceFirst(".*id=", "");
        for (String table : List.of("avis_enfant", "accord", "fiche_accord_autre")) {
            Temoin.modifier("delete from " + table + " where fiche_id = ?", fiche);
        }
        Temoin.modifier("delete from fiche_accord where id = ?", fiche);
        Temoin.modifier("delete from permission where id not in (select id from permission_avant)");
        Temoin.modifier("replace into permission select * from permission_avant");
    }

    private void closeWhatFifteenDaysClose() throws SQLException {
        Temoin.modifier("update reunion set le = current_date - interval 16 day where id = ?", reunion);
        Temoin.modifier(
                "update acces_invite set du = current_date - interval 20 day, au = current_date where origine_id = ?",
                reunion);
    }

    private static String nom(String login) throws SQLException {
        return Temoin.valeur("select nom from compte where login = ?", login);
    }
}
