package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family moves: one coordination proposes its file, the other takes it without having seen a name. */
class TransfertE2E extends ParcoursNavigateur {

    private Suivi suivi;
    private String dossier;
    private String enfant;
    private String premier;

    @BeforeEach
    void aFamilyThatMoves() throws SQLException {
        Suivi.retenir();
        suivi = Suivi.commencer(
                "referent",
                90,
                "select p.dossier_id from parcours p join permission m on m.dossier_id = p.dossier_id and m.operation ="
                        + " 'ACCOMPAGNER' and m.du <= current_date and (m.au is null or m.au > current_date) join enfant f on"
                        + " f.dossier_id = p.dossier_id where p.etat = 'EN_COURS' and f.naissance > current_date - interval 17 year"
                        + " and (select count(*) from autorite a where a.enfant_id = f.id and a.nature = 'EXERCEE' and a.au is null) = 2"
                        + " and not exists (select 1 from passage x join reunion r on r.id = x.reunion_id where x.dossier_id ="
                        + " p.dossier_id and r.etat in ('PLANIFIEE', 'ORDRE_DU_JOUR_ENVOYE'))");
        dossier = suivi.dossier();
        enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        premier = Temoin.valeur("select id from rattachement where dossier_id = ? and au is null", dossier);
    }

    @AfterEach
    void itNeverMoved() throws SQLException {
        Temoin.modifier("delete from transfert where dossier_id = ?", dossier);
        Temoin.modifier("delete from rattachement where dossier_id = ? and id <> ?", dossier, premier);
        Temoin.modifier("update rattachement set au = null, version = version + 1 where id = ?", premier);
        for (String table : new String[] {"contact", "evaluation", "document"}) {
            Temoin.modifier(
                    "update " + table
                            + " set compartiment = 'RESTREINT' where dossier_id = ? and compartiment = 'RETENU'",
                    dossier);
        }
        Temoin.modifier("update signalement set pre_id = null where dossier_id = ?", dossier);
        Temoin.modifier("delete from trace where dossier_id = ? and fait like 'trace.transfert.%'", dossier);
        Suivi.rendre();
        suivi.effacer();
    }

    @Test
    void twoCoordinationsHandAFileOver() throws SQLException {
        String nom = Temoin.valeur("select nom from enfant where id = ?", enfant);
        connecter("coordination");
        ouvrir("famille/fiche?id=" + enfant);
        Gestes gestes = new Gestes(page).suivre("Transférer à un autre PRE");
        voir("11-transfert");
        gestes.presser("Proposer le transfert");
        assertThat(texte("#erreurs")).contains("Dites-le d’abord à la famille");
        voir("11-transfert-refuse");
        page.locator("[id='saisie:vers']")
                .selectOption(
                        Temoin.valeur("select h.pre_id from habilitation h join compte c on c.id = h.compte_id where"
                                + " c.login = 'coordination2' limit 1"));
        page.getByText("La famille déménage").click();
        page.locator("[id='saisie:informee']").check();
        page.getByText("Est d’accord").first().click();
        page.getByText("A été informé·e").last().click();
        page.locator("[id='saisie:accordLe']").fill(Temoin.aujourdhui().toString());
        page.getByText("De vive voix").click();
        assertThat(page.locator("#erreurs li:not(.repondu), [aria-invalid=true]")
                        .count())
                .as("all is answered: nothing is red any more")
                .isZero();
        page.setViewportSize(360, 800);
        voir("11-transfert-360");
        page.setViewportSize(1280, 900);
        gestes.presser("Proposer le transfert");
        assertThat(texte("#annonces")).contains("Rien ne change avant la réponse");
        voir("11-transferts-proposes");
        deconnecter();

        connecter("coordination2");
        assertThat(texte()).contains("Un autre PRE vous propose un dossier");
        voir("11-accueil-transfert");
        new Gestes(page).suivre("Un autre PRE vous propose un dossier : répondre");
        voir("11-transferts-recus");
        new Gestes(page).suivre(Temoin.valeur("select numero from dossier where id = ?", dossier));
        assertThat(texte()).doesNotContain(nom);
        voir("11-reponse");
        page.setViewportSize(360, 800);
        voir("11-reponse-360");
        page.setViewportSize(1280, 900);
        new Gestes(page).presser("Accepter le dossier");
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(1);
        voir("11-reponse-refusee");
        page.locator("[id='saisie:referent']")
                .selectOption(Temoin.valeur("select id from compte where login = 'referent2'"));
        assertThat(page.locator("[aria-invalid=true]").count())
                .as("answered: no longer red")
                .isZero();
        assertThat(page.locator("#erreurs li:not(.repondu)").count()).isZero();
        voir("11-reponse-choisie");
        new Gestes(page).presser("Accepter le dossier");
        assertThat(texte("h1")).contains(nom);
        assertThat(texte()).contains("À faire d’abord", "Saisir le nouveau domicile");
        assertThat(texte("#annonces")).contains("Le dossier est à votre PRE");
        voir("11-accepte");
        deconnecter();

        connecter("referent");
        ouvrir("famille/fiche?id=" + enfant);
        assertThat(texte()).contains("n’existe pas");
        voir("11-ancien-referent");
    }
}
