package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordonnateur's Monday: a shared view, five children handed over, five tasks put aside, and both undone. */
class LundiE2E extends ParcoursNavigateur {

    private static final String MOTIF = "Congé";

    private static final String VUE = "Élémentaire, du plus jeune au plus âgé 🧒";

    @BeforeEach
    void keep() throws SQLException {
        Suivi.retenir();
    }

    @AfterEach
    void putBack() throws SQLException {
        Suivi.rendre();
        Temoin.modifier("delete from vue_defaut");
        Temoin.modifier("delete from vue");
        Temoin.modifier("delete from geste");
        Temoin.modifier("delete from report_tache");
    }

    @Test
    void aViewIsPreparedAndSharedWithTheTeam() {
        preparer(this::voir);
    }

    private void preparer(Consumer<String> regard) {
        connecter("coordination");
        ouvrir("famille/liste");
        regard.accept("21-enfants");
        Gestes preparer = new Gestes(page).suivre("Filtrer, trier, choisir les colonnes");
        regard.accept("21-enfants-filtrer");
        page.getByLabel("Âge").selectOption("A6_10");
        page.getByLabel("Ordre").selectOption("JEUNES");
        colonne("Référent");
        colonne("Parcours");
        preparer.presser("Appliquer").suivre("Enregistrer cette vue");
        regard.accept("21-vue-saisie");
        preparer.ecrire("nom", "").presser("Enregistrer");
        assertThat(texte("#erreurs")).contains("Nom de la vue");
        page.locator("[id='saisie:pre']").selectOption(new SelectOption().setIndex(1));
        preparer.ecrire("nom", VUE).presser("Enregistrer");
        regard.accept("21-enfants-vue");
    }

    @ParameterizedTest
    @EnumSource
    void fiveChildrenAreHandedOverFromASharedViewAndHandedBack(Poste poste) throws SQLException {
        preparer(nom -> {});
        ouvrir("accueil");
        Gestes lundi = poste.gestes(page).menu("Enfants").suivre(VUE);
        for (int rang = 1; rang <= 5; rang++) {
            lundi.cocherLigne(rang);
        }
        assertThat(texte(".lot-nombre")).isEqualTo("5 cochés");
        voir("21-enfants-coches", poste);
        lundi.presser("Passer à un autre référent");
        voir("21-passer", poste);
        lundi.choisir("referent", Temoin.valeur("select nom from compte where login = 'referent1b'"));
        lundi.ecrire("motif", MOTIF).presser("Passer les dossiers");
        assertThat(texte("#annonces")).contains("dossiers confiés");
        voir("21-passes", poste);
        Journee.comparer("Lundi : cinq enfants d’une vue à un autre référent", poste, lundi, Tableur.lundi(MOTIF));
        new Gestes(page).presser("Annuler");
        assertThat(texte("#annonces")).contains("annulé");
        assertThat(Temoin.valeur("select count(*) from acces where motif = 'Passation annulée'"))
                .isNotEqualTo("0");
        voir("21-annule", poste);
    }

    @ParameterizedTest
    @EnumSource
    void fiveTasksArePutAsideAndTakenUpAgain(Poste poste) {
        connecter("coordination");
        ouvrir("tache/liste?filtre=EQUIPE");
        int avant = total();
        Gestes gestes = poste.gestes(page);
        for (int rang = 1; rang <= 5; rang++) {
            gestes.cocherLigne(rang);
        }
        assertThat(texte(".lot-nombre")).isEqualTo("5 cochées");
        voir("21-taches-cochees", poste);
        gestes.presser("Reporter les cochées");
        attendre("reportées");
        assertThat(total()).isLessThan(avant);
        voir("21-taches-reportees", poste);
        Journee.comparer("Lundi : cinq tâches reportées", poste, gestes, Tableur.reporter(5));
        poste.gestes(page)
                .activer(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Annuler").setExact(true)));
        attendre("annulé");
        assertThat(total()).isEqualTo(avant);
    }

    @Test
    void oneTaskIsPutAsideOrNotedFromTheListItself() throws SQLException {
        connecter("coordination");
        ouvrir("tache/liste?filtre=EQUIPE");
        voir("21-taches");
        page.locator("label.lot-tout input").check();
        assertThat(texte(".lot-nombre")).endsWith("cochées");
        page.locator("main tbody details.reporter summary").first().click();
        voir("21-taches-reporter-ligne");
        page.locator("main tbody details.reporter input").first().fill("2020-01-01");
        page.keyboard().press("Enter");
        page.locator("main tbody details.reporter[open] .message").waitFor();
        assertThat(texte("main tbody details.reporter[open] .message")).contains("Choisissez un jour");
        voir("21-taches-reporter-erreur");

        page.setViewportSize(360, 800);
        ouvrir("tache/liste?filtre=EQUIPE");
        page.locator("main tbody input[type=checkbox]").first().check();
        voir("21-taches-360");
        page.locator("details.noter summary").click();
        page.locator("#pourQui")
                .pressSequentially(Temoin.valeur(
                        "select e.nom from enfant e join acces a on a.dossier_id = e.dossier_id join compte c on c.id ="
                                + " a.compte_id and c.login = 'referent' where a.au is null order by e.nom limit 1"));
        page.locator(".cherche .trouves a").first().waitFor();
        voir("21-taches-noter-360");
        page.locator(".cherche .trouves a").first().click();
        assertThat(page.url()).contains("/tache/saisie");
        ouvrir("famille/liste?v=toute&regler=oui");
        voir("21-enfants-filtrer-360");
        ouvrir("famille/liste?v=toute&col=REFERENT&col=QUARTIER&col=ETAT");
        voir("21-enfants-360");
        assertThat(page.locator("main tbody .sous-nom").first().innerText())
                .as("under the name, on a card")
                .containsPattern(".+\\h· .+\\h· (Contact |Aucun contact)");
        assertThat(page.locator("main tbody td.au-large").first().isVisible()).isFalse();
        page.locator("main tbody input[type=checkbox]").first().check();
        new Gestes(page).presser("Noter une tâche pour chacun");
        voir("21-tache-lot-360");
        page.setViewportSize(1280, 900);
        ouvrir("parcours/liste");
        voir("21-parcours");
        ouvrir("saisine/liste");
        voir("21-saisines");
    }

    /** Until the page that follows says so. */
    private void attendre(String dit) {
        page.locator("#annonces .annonce", new Page.LocatorOptions().setHasText(dit))
                .waitFor();
    }

    /** Its box, below the filter of the same name. */
    private void colonne(String nom) {
        page.getByLabel(nom, new Page.GetByLabelOptions().setExact(true)).last().check();
    }

    private int total() {
        return Integer.parseInt(page.locator("[data-total]").getAttribute("data-total"));
    }
}
