package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
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
                "insert into reunion (id, version, cree_le, modifie_le, pre_id, le, heure, lieu, etat) select ?, 1, now(6),"
                        + " now(6), t.pre_id, current_date + interval 5 day, '09:30', 'Maison des associations', 'PLANIFIEE'"
                        + " from rattachement t where t.dossier_id = ? and t.au is null",
                reunion,
                dossier);
        Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre)"
                        + " select ?, 1, now(6), now(6), ?, dossier_id, 'BILAN', id, 1 from parcours where dossier_id = ? and"
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
        assertThat(page.locator("main").innerText()).contains("la fiche EPS courte", nom("eps"), nom("eps-ecole"));
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
        assertThat(page.locator("main").innerText()).contains("l’ordre du jour n’est pas encore envoyé");
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
        assertThat(page.locator("main").innerText()).contains(PARTAGE, "Dernier point de situation", "Né·e le");
        voir("10-fiche");
        page.setViewportSize(360, 800);
        voir("10-fiche-360");
        page.setViewportSize(1280, 900);
        deconnecter();

        connecter("eps-ecole");
        ouvrir("invitation/agenda?id=" + reunion);
        new Gestes(page).suivre(enfant);
        assertThat(page.locator("main").innerText())
                .contains(PARTAGE, "Fiche EPS courte")
                .doesNotContain("point de situation", "Né·e le");
        voir("10-fiche-courte");
        closeWhatFifteenDaysClose();
        new Gestes(page).suivre("Retour à l’ordre du jour");
        assertThat(page.locator("main").innerText()).contains("n’existe pas").doesNotContain(enfant);
        ouvrir("invitation/liste");
        assertThat(page.locator("main").innerText()).doesNotContain("Maison des associations");
        voir("10-apres");
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

    private void voir(String nom) {
        capturer(nom);
        verifierAccessibilite();
    }
}
