package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the administration does: roles given and ended, lists of codes kept up to date. */
class AdministrationE2E extends ParcoursNavigateur {

    private static final String NOM = "Remplaçante d’été";

    @Test
    void aRoleIsGivenAndEnded() throws SQLException {
        String id = Temoin.valeur("select id from compte where login = 'secretariat'");
        connecter("administration");
        ouvrir("compte/roles");
        assertThat(texte()).contains("Décider qui suit un enfant");
        voir("12-roles");
        page.setViewportSize(360, 800);
        voir("12-roles-360");
        page.setViewportSize(1280, 900);
        ouvrir("compte/fiche?id=" + id);
        Gestes gestes = new Gestes(page).suivre("Ajouter un rôle");
        voir("12-role");
        gestes.choisir("role", "Statistiques").presser("Ajouter ce rôle");
        assertThat(texte()).contains("Statistiques");
        voir("12-compte");
        gestes.presser("Terminer le rôle : Statistiques");
        assertThat(texte("#annonces")).contains("Rôle terminé");
        Temoin.modifier("delete from habilitation where compte_id = ? and role_code = 'STATISTIQUES'", id);
    }

    /** Composed from another, refused for what it may not join, then one of twenty in the table; told to whoever gets it. */
    @Test
    void aRoleIsComposedFromAnotherAndChanged() throws SQLException {
        try {
            connecter("administration");
            ouvrir("compte/roles");
            Gestes gestes = new Gestes(page).suivre("Composer un rôle");
            page.locator("#role").selectOption(new SelectOption().setLabel("Référent de parcours"));
            gestes.presser("Recommencer avec ses droits");
            assertThat(page.getByLabel("Lire les parcours").isChecked()).isTrue();
            assertThat(page.getByLabel("Ouvrir son accueil").isDisabled()).isTrue();
            voir("13-composition");
            gestes.ecrire("libelle", NOM).cocher("groupes:7:droits", "Tenir à jour les listes de codes");
            gestes.presser("Composer ce rôle");
            assertThat(texte("#erreurs")).contains("n’ouvre aucun dossier d’enfant", "Sans objet pour la portée");
            voir("13-composition-refusee");
            page.setViewportSize(360, 800);
            voir("13-composition-360");
            page.setViewportSize(1280, 900);
            page.getByLabel("Tenir à jour les listes de codes").uncheck();
            gestes.presser("Composer ce rôle");
            assertThat(texte("#annonces")).contains("Rôle composé");
            peupler();
            ouvrir("compte/roles");
            voir("13-roles-vingt");
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("the frame scrolls, not the page")
                    .isEqualTo(true);
            page.evaluate("document.querySelector('.matrice').scrollLeft = 900");
            assertThat(page.locator(".matrice tbody th").first().boundingBox().x)
                    .as("the rights stay in sight")
                    .isBetween(0.0, 40.0);
            voir("13-roles-vingt-360");
            page.setViewportSize(1280, 900);
            gestes.suivre(NOM);
            page.getByLabel("Ouvrir quatre heures, avec une raison, un dossier de son PRE")
                    .uncheck();
            gestes.presser("Enregistrer le rôle");
            assertThat(texte("#annonces")).contains("vaut dès maintenant");
            gestes.suivre(NOM).presser("Retirer ce rôle");
            assertThat(texte()).contains("Rôles retirés", NOM);
            voir("13-role-retire");
        } finally {
            Temoin.modifier(
                    "delete from role_droit where role_code in (select code from role where compose_id is not null)");
            Temoin.modifier("delete from role where compose_id is not null");
        }
    }

    /** Ten more, with names as people write them. */
    private static void peupler() throws SQLException {
        for (int i = 0; i < 10; i++) {
            Temoin.modifier(
                    "insert into role (code, libelle, portee, ordre, compose_id) values (?, ?, 'PRE_ENTIER', ?, uuid())",
                    "COMPOSE_" + (100 + i),
                    "Remplaçante du secrétariat de la réussite éducative, site n° " + i,
                    100 + i);
        }
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
        assertThat(texte("#erreurs")).contains("Majuscules sans accent");
        voir("12-code-refuse");
        gestes.ecrire("code", "ESSAI").presser("Ajouter ce code");
        voir("12-code-fiche");
        gestes.ecrire("libelle", "Thème d’essai corrigé").presser("Corriger le libellé");
        assertThat(texte()).contains("Libellés d’avant");
        page.locator("[id='retrait:au']").fill(demain);
        gestes.presser("Retirer ce code");
        assertThat(texte()).contains("Retiré le").doesNotContain("Retirer ce code");
        Temoin.modifier(
                "delete from ancien_libelle where item_id in (select id from item_nomenclature where code = 'ESSAI')");
        Temoin.modifier("delete from item_nomenclature where code = 'ESSAI'");
    }
}
