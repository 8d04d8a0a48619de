package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A référent takes a file up again after the holidays: where the child stands, what happened, what is to be said of it. */
class SuiviE2E extends ParcoursNavigateur {

    private static final String SYNTHESE = "Il parle en classe, il rit à la cantine.";

    private static final String FAITS = "Lit seul chaque soir.";

    private String parcours;
    private String dossier;

    @BeforeEach
    void chooseAFileWithTwoPointsDeSituation() throws SQLException {
        parcours = Temoin.valeur(
                "select p.id from parcours p join rattachement t on t.dossier_id = p.dossier_id and t.au is null join"
                        + " habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                        + " join dossier d on d.id = p.dossier_id and d.etat = 'ACTIF' join permission m on m.dossier_id = d.id and"
                        + " m.operation = 'ACCOMPAGNER' and m.du <= :jour and (m.au is null or m.au > :jour) join evaluation v on"
                        + " v.parcours_id = p.id join evaluation_ligne l on l.evaluation_id = v.id where p.etat = 'EN_COURS' group"
                        + " by p.id having count(distinct v.id) > 1 and count(distinct l.domaine) > 2 order by count(distinct v.id)"
                        + " desc, p.id limit 1");
        dossier = Temoin.valeur("select dossier_id from parcours where id = ?", parcours);
        Temoin.modifier("create or replace temporary table bilan_avant as select id from bilan");
        Temoin.modifier("create or replace temporary table evaluation_avant as select id from evaluation");
    }

    @AfterEach
    void forgetTheBilan() throws SQLException {
        Temoin.modifier("delete from bilan where id not in (select id from bilan_avant)");
        Temoin.modifier("delete from evaluation_ligne where evaluation_id not in (select id from evaluation_avant)");
        Temoin.modifier("delete from evaluation where id not in (select id from evaluation_avant)");
    }

    @Test
    void aFileIsReadAtAGlance() {
        List<String> plaintes = new ArrayList<>();
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                plaintes.add(m.text());
            }
        });
        connecter("coordination");
        ouvrir("parcours/suivi?id=" + dossier);
        page.locator(".graphique canvas").last().waitFor();
        assertThat((Boolean) page.evaluate("[...document.querySelectorAll('.graphique canvas')].length > 1"
                        + " && [...document.querySelectorAll('.graphique canvas')].every(c => Chart.getChart(c))"))
                .as("drawn")
                .isTrue();
        assertThat(plaintes).as("the policy forbids nothing the charts need").isEmpty();
        voir("21-suivi-1280");
        new Gestes(page).suivre("Objectifs et actions");
        assertThat(texte(".genres [aria-current]")).startsWith("Objectifs et actions");
        voir("21-suivi-objectifs");
        page.setViewportSize(360, 740);
        ouvrir("parcours/suivi?id=" + dossier);
        voir("21-suivi-360");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aBilanIsPreparedFromWhatHappened(Poste poste) throws SQLException {
        connecter("coordination");
        ouvrir("parcours/suivi?id=" + dossier);
        Gestes gestes = poste.gestes(page)
                .activer(page.locator("main a[href*='/parcours/fiche']").first());
        voir("21-parcours-etapes", poste);
        gestes.activer(page.locator(".etapes .suite").first());
        page.locator("[id='saisie:trame']").waitFor();
        voir("21-bilan", poste);
        gestes.presser("Reprendre le suivi comme trame");
        Locator synthese = page.locator("[id='saisie:synthese']");
        assertThat(synthese.inputValue()).startsWith("Depuis le ");
        assertThat(page.locator(".niveaux fieldset:has(input:checked)").count())
                .as("what was not spoken of says so, also after a draft")
                .isEqualTo(page.locator(".niveaux fieldset").count());
        gestes.ecrire("synthese", SYNTHESE)
                .cocher("conclusion", "Confirmer")
                .cocher(page.locator(".niveaux fieldset")
                        .first()
                        .locator("input")
                        .nth(2))
                .ecrire("faits", FAITS);
        voir("21-bilan-rempli", poste);
        gestes.presser("Enregistrer le bilan");
        assertThat(texte("#annonces")).contains("Bilan enregistré");
        voir("21-bilan-enregistre", poste);
        Journee.comparer("Tenir un bilan", poste, gestes, Tableur.dresserBilan(SYNTHESE, FAITS));
    }
}
