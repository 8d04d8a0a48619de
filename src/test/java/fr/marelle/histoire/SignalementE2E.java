package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A référente reports a danger from the child's page, and enters the reply; her colleague who follows the child sees nothing. */
class SignalementE2E extends ParcoursNavigateur {

    @Test
    void aDangerIsReportedAndAnswered() throws SQLException {
        String enfant = Temoin.valeur(
                "select e.id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on"
                        + " d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = 'referent' and"
                        + " a.au is null and not exists (select 1 from signalement s where s.dossier_id = d.id) order by 1 desc limit 1");
        String jour = Temoin.aujourdhui().toString();
        connecter("referent");
        ouvrir("famille/fiche?id=" + enfant);
        Gestes gestes = new Gestes(page).suivre("Information préoccupante");
        voir("11-signalement");
        gestes.presser("Enregistrer");
        assertThat(texte("#erreurs")).contains("Faits");
        voir("11-signalement-refuse");
        gestes.ecrire("jour", jour)
                .ecrire("destinataire", "CRIP du département")
                .ecrire("faits", "L’enfant dit être resté seul deux nuits de suite.")
                .ecrire("pourquoi", "L’informer mettrait l’enfant en danger, selon la cellule.")
                .presser("Enregistrer");
        assertThat(texte()).contains("resté seul deux nuits", "Attendue le", "Parents non informés");
        voir("11-signalement-fiche");
        System.out.println("Information préoccupante : " + gestes);
        new Gestes(page).suivre("Noter la réponse");
        voir("11-signalement-reponse");
        new Gestes(page)
                .ecrire("jour", jour)
                .cocher("suite", "Évaluation en cours")
                .presser("Enregistrer la réponse");
        assertThat(texte()).contains("Évaluation en cours");
        ouvrir("signalement/liste");
        voir("11-signalements");
        page.setViewportSize(360, 800);
        voir("11-signalements-360");
        deconnecter();
        page.setViewportSize(1280, 900);
        connecter("coordination");
        ouvrir("signalement/liste");
        assertThat(texte()).contains("Évaluation en cours");
        Temoin.modifier(
                "delete from signalement where dossier_id = (select dossier_id from enfant where id = ?)", enfant);
    }
}
