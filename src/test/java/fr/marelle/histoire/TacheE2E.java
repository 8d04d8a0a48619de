package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** At six in the evening a référente sees what awaits her, notes a task, puts one aside; the coordination sets the delays. */
class TacheE2E extends ParcoursNavigateur {

    private static final String TEXTE =
            "Rappeler la structure de loisirs intercommunale pour confirmer la place du mercredi après-midi";

    @Test
    void whatAwaitsIsSeenNotedDoneAndPutAside() throws SQLException {
        String enfant = Temoin.valeur(
                "select e.id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on d.id ="
                        + " a.dossier_id and d.etat = 'ACTIF' join parcours p on p.dossier_id = d.id and p.etat = 'EN_COURS' join"
                        + " compte c on c.id = a.compte_id where c.login = 'referent' and a.au is null and not exists (select 1"
                        + " from tache t where t.dossier_id = d.id) order by 1 limit 1");
        connecter("referent");
        voir("17-accueil-referent");
        Gestes lecture = new Gestes(page).suivre("tâches vous reviennent");
        voir("17-taches");
        System.out.println("Voir ce qui revient au référent : " + lecture);
        page.setViewportSize(360, 800);
        voir("17-taches-360");
        page.setViewportSize(1280, 900);
        ouvrir("famille/fiche?id=" + enfant);
        page.locator("main a[href*='/tache/liste'][href*='dossier=']").first().click();
        Gestes gestes = new Gestes(page).suivre("Noter une tâche");
        voir("17-tache-saisie");
        gestes.ecrire("texte", "").presser("Noter la tâche");
        assertThat(texte("#erreurs")).contains("À faire");
        gestes.ecrire("texte", TEXTE).presser("Noter la tâche");
        assertThat(texte()).contains(TEXTE, "dans 7 jours");
        System.out.println("Noter une tâche : " + gestes);
        voir("17-taches-du-dossier");
        page.locator("main tbody details.reporter summary").first().click();
        Gestes reporter = new Gestes(page).presser("Reporter cette tâche");
        assertThat(texte("#annonces")).contains("Tâche reportée");
        System.out.println("Reporter : " + reporter);
        ouvrir("tache/liste?filtre=COTE");
        voir("17-taches-de-cote");
        page.setViewportSize(360, 800);
        ouvrir("accueil");
        capturer("17-accueil-referent-360");
        page.setViewportSize(1280, 900);
        deconnecter();
        connecter("coordination");
        voir("17-accueil-coordination");
        ouvrir("tache/liste?filtre=EQUIPE");
        voir("17-taches-equipe");
        ouvrir("tache/courriel");
        voir("17-courriel");
        ouvrir("tache/reglages");
        voir("17-reglages");
        page.setViewportSize(360, 800);
        capturer("17-reglages-360");
        ouvrir("accueil");
        capturer("17-accueil-coordination-360");
        Temoin.modifier("delete from report_tache");
        Temoin.modifier("delete t from tache t join enfant e on e.dossier_id = t.dossier_id where e.id = ?", enfant);
    }
}
