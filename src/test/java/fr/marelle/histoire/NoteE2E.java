package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the phone, between two doors: what a mother just said, in the files of both her children. */
class NoteE2E extends ParcoursNavigateur {

    private static final String TEXTE = "La mère confirme mardi 17 h pour les deux.";

    private List<String> dossiers;
    private String lien;

    /** Two children « referent » follows, the family of both agreeing or not yet asked, become brother and sister. */
    @BeforeEach
    void twoSiblingsOfOneReferent() throws SQLException {
        dossiers = Temoin.liste(
                "select d.id from acces a join compte c on c.id = a.compte_id and c.login = 'referent' join"
                        + " dossier d on d.id = a.dossier_id and d.etat = 'ACTIF' join enfant e on e.dossier_id = d.id join lien l on"
                        + " l.enfant_id = e.id where a.au is null and not exists (select 1 from exclusion x where x.dossier_id = d.id) and"
                        + " (exists (select 1 from permission m where m.dossier_id = d.id and m.operation = 'ACCOMPAGNER' and m.du <= :jour"
                        + " and (m.au is null or m.au > :jour)) or not exists (select 1 from parcours p where p.dossier_id = d.id and p.etat"
                        + " <> 'CLOS')) group by d.id, e.nom, e.prenom order by e.nom, e.prenom limit 2");
        Temoin.modifier("create or replace temporary table contact_avant as select id from contact");
        lien = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert ignore into lien (id, version, cree_le, modifie_le, enfant_id, responsable_id, nature) select ?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), e.id, (select l.responsable_id from lien l join enfant f on f.id = l.enfant_id where"
                        + " f.dossier_id = ? order by l.id limit 1), 'AUTRE' from enfant e where e.dossier_id = ?",
                lien,
                dossiers.get(0),
                dossiers.get(1));
    }

    @AfterEach
    void strangersAgain() throws SQLException {
        Temoin.modifier("delete from lien where id = ?", lien);
        Temoin.modifier("delete from contact where id not in (select id from contact_avant)");
    }

    @ParameterizedTest
    @EnumSource
    void aNoteForTwoSiblingsTakesLessThanThirtySecondsEvenWithoutNetworkForAWhile(Poste poste) throws SQLException {
        connecter("referent");
        Gestes gestes = poste.gestes(page).suivre("Note rapide");
        voir("20-note-pour-qui", poste);
        gestes.presser(nom(0));
        assertThat(page.url()).doesNotContain(dossiers.get(0)).doesNotContain(nom(0));
        voir("20-note", poste);
        gestes.cocher("enfants", nom(1))
                .cocher("initiative", "La famille")
                .cocher("moyen", "Appel téléphonique")
                .ecrire("texte", TEXTE);
        if (poste == Poste.TELEPHONE) {
            withoutNetworkNothingLeavesThePage();
        }
        gestes.presser("Enregistrer le contact");
        page.getByText("Contact enregistré dans 2 dossiers").waitFor();
        voir("20-note-enregistree", poste);
        if (poste != Poste.CLAVIER) {
            assertThat(gestes.secondes()).isLessThan(30);
        }
        Journee.comparer("Note rapide pour deux enfants", poste, gestes, Tableur.noter(TEXTE));
        ouvrir("parcours/suivi?id=" + dossiers.get(1));
        assertThat(texte()).contains(TEXTE);
    }

    @Test
    void theHomeIsWholeOnTheNarrowestPhone() {
        page.setViewportSize(320, 740);
        connecter("referent");
        capturer("20-accueil-320");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private void withoutNetworkNothingLeavesThePage() {
        contexte.setOffline(true);
        Locator perdu = page.locator(".hors-ligne");
        new Gestes(page).presser("Enregistrer le contact");
        perdu.waitFor();
        assertThat(page.locator("[id='saisie:texte']").inputValue()).isEqualTo(TEXTE);
        page.locator(".hors-ligne").scrollIntoViewIfNeeded();
        voir("20-note-sans-reseau");
        contexte.setOffline(false);
        perdu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private String nom(int rang) throws SQLException {
        return Temoin.valeur("select concat(prenom, ' ', nom) from enfant where dossier_id = ?", dossiers.get(rang));
    }
}
