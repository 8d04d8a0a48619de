package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fiche d'accord is entered with a wrong date, annulled, and entered right; what expires soon is found. */
class AccordE2E extends ParcoursNavigateur {

    private static final LocalDate JOUR = LocalDate.now(ZoneId.of("Europe/Paris"));

    /** A minor whom « referent » follows, of parents known for two months. */
    private static final String SIEN =
            "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join acces a on a.dossier_id = d.id"
                    + " and a.du < :jour and a.au is null join compte c on c.id = a.compte_id and c.login = 'referent' where"
                    + " e.naissance > :jour - interval 17 year and exists (select 1 from autorite u where u.enfant_id = e.id and"
                    + " u.nature = 'EXERCEE' and u.au is null and u.du < :jour - interval 60 day) order by e.id desc limit 1";

    @Test
    void aFicheEnteredByMistakeIsAnnulledAndEnteredRight() throws SQLException {
        String enfant = Temoin.valeur(SIEN);
        connecter("referent");
        ouvrir("accord/saisie?sur=" + enfant);
        page.locator("[id='saisie:signataire-groupe'] input").first().check();
        new Gestes(page)
                .ecrire("le", JOUR.minusDays(40).toString())
                .ecrire("preuve", "classeur des accords, page 12")
                .presser("Enregistrer la fiche d’accord");
        voir("11-fiche-d-accord");

        new Gestes(page).suivre("Annuler cette fiche");
        voir("11-annulation");
        new Gestes(page).presser("Annuler cette fiche");
        assertThat(page.locator("#erreurs").innerText()).contains("Ce qui est faux");
        new Gestes(page).cocher("motif", "La date").ecrire("precision", "Signée il y a dix jours.");
        page.setViewportSize(360, 800);
        voir("11-annulation-360");
        page.setViewportSize(1280, 900);
        new Gestes(page).presser("Annuler cette fiche");
        assertThat(page.locator("main").innerText())
                .contains("Fiche annulée", "La date", "Signée il y a dix jours.", "Saisir la fiche corrigée");
        voir("11-fiche-annulee");
        page.setViewportSize(360, 800);
        voir("11-fiche-annulee-360");
        page.setViewportSize(1280, 900);

        Gestes gestes = new Gestes(page).suivre("Saisir la fiche corrigée");
        assertThat(page.locator("[id='saisie:preuve']").inputValue()).isEqualTo("classeur des accords, page 12");
        assertThat(page.locator("[id='saisie:le']").inputValue())
                .isEqualTo(JOUR.minusDays(40).toString());
        gestes.ecrire("le", JOUR.minusDays(10).toString());
        voir("11-fiche-corrigee");
        gestes.presser("Enregistrer la fiche d’accord");
        assertThat(page.locator("#annonces").innerText()).contains("Fiche d’accord enregistrée");
        System.out.println("Fiche corrigée : " + gestes);
        ouvrir("famille/fiche?id=" + enfant);
        assertThat(page.locator("main").innerText()).contains("annulée le");
        voir("11-accords");
        page.setViewportSize(360, 800);
        voir("11-accords-360");
    }

    @Test
    void whatExpiresSoonIsATaskAndAListThatLeadsToTheChild() throws SQLException {
        String enfant = Temoin.valeur(SIEN);
        String permission = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du, au) select ?, 1, now(6), now(6),"
                        + " dossier_id, 'PARTAGER_SANTE', current_date - interval 5 day, current_date + interval 12 day from enfant"
                        + " where id = ?",
                permission,
                enfant);
        connecter("referent");
        assertThat(page.locator("main").innerText()).contains("dont un accord expire dans les 60 jours");
        voir("12-accueil-referent");
        page.locator("a.tuile[href*='/accord/liste']").click();
        assertThat(page.locator("main").innerText()).contains("Santé de mon enfant");
        voir("12-accords-qui-expirent");
        page.setViewportSize(360, 800);
        voir("12-accords-qui-expirent-360");
        page.locator("a[href*='" + enfant + "']").first().click();
        assertThat(page.locator("h2").allInnerTexts()).contains("Ce que la famille a décidé");
        Temoin.modifier("delete from permission where id = ?", permission);
    }

    private void voir(String nom) {
        verifierAccessibilite();
        capturer(nom);
    }
}
