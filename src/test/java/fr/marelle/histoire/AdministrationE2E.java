package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the administration does: roles given and ended, lists of codes kept up to date. */
class AdministrationE2E extends ParcoursNavigateur {

    @Test
    void aRoleIsGivenAndEnded() throws SQLException {
        String id = Temoin.valeur("select id from compte where login = 'secretariat'");
        connecter("administration");
        ouvrir("compte/roles");
        assertThat(page.locator("main").innerText()).contains("Décider qui suit un enfant");
        voir("12-roles");
        page.setViewportSize(360, 800);
        voir("12-roles-360");
        page.setViewportSize(1280, 900);
        ouvrir("compte/fiche?id=" + id);
        Gestes gestes = new Gestes(page).suivre("Ajouter un rôle");
        voir("12-role");
        gestes.choisir("role", "Statistiques").presser("Ajouter ce rôle");
        assertThat(page.locator("main").innerText()).contains("Statistiques");
        voir("12-compte");
        gestes.presser("Terminer le rôle : Statistiques");
        assertThat(page.locator("#annonces").innerText()).contains("Rôle terminé");
        Temoin.modifier("delete from habilitation where compte_id = ? and role_code = 'STATISTIQUES'", id);
    }

    @Test
    void aCodeIsAddedCorrectedAndWithdrawn() throws SQLException {
        String demain = Temoin.aujourdhui().plusDays(1).toString();
        connecter("administration");
        ouvrir("nomenclature/liste");
        voir("12-listes");
        Gestes gestes = new Gestes(page).suivre("Ajouter un code");
        voir("12-code");
        gestes.choisir("liste", "Thèmes")
                .ecrire("code", "essai minuscule")
                .ecrire("libelle", "Thème d’essai")
                .ecrire("du", Temoin.aujourdhui().toString())
                .presser("Ajouter ce code");
        assertThat(page.locator("#erreurs").innerText()).contains("Majuscules sans accent");
        voir("12-code-refuse");
        gestes.ecrire("code", "ESSAI").presser("Ajouter ce code");
        voir("12-code-fiche");
        gestes.ecrire("libelle", "Thème d’essai corrigé").presser("Corriger le libellé");
        assertThat(page.locator("main").innerText()).contains("Libellés d’avant");
        page.locator("[id='retrait:au']").fill(demain);
        gestes.presser("Retirer ce code");
        assertThat(page.locator("main").innerText()).contains("Retiré le").doesNotContain("Retirer ce code");
        Temoin.modifier(
                "delete from ancien_libelle where item_id in (select id from item_nomenclature where code = 'ESSAI')");
        Temoin.modifier("delete from item_nomenclature where code = 'ESSAI'");
    }

    private void voir(String nom) {
        capturer(nom);
        verifierAccessibilite();
    }
}
