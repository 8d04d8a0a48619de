package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
        assertThat(texte("#erreurs")).contains("Ce qui est faux");
        new Gestes(page).cocher("motif", "La date").ecrire("precision", "Signée il y a dix jours.");
        page.setViewportSize(360, 800);
        voir("11-annulation-360");
        page.setViewportSize(1280, 900);
        new Gestes(page).presser("Annuler cette fiche");
        assertThat(texte())
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
        assertThat(texte("#annonces")).contains("Fiche d’accord enregistrée");
        System.out.println("Fiche corrigée : " + gestes);
        ouvrir("famille/fiche?id=" + enfant);
        assertThat(texte()).contains("annulée le");
        voir("11-accords");
        page.setViewportSize(360, 800);
        voir("11-accords-360");
    }

    @Test
    void whatExpiresSoonIsATaskAndAListThatLeadsToTheChild() throws SQLException {
        String enfant = Temoin.valeur(SIEN);
        String permission = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du, au) select ?, 1, utc_timestamp(6), utc_timestamp(6),"
                        + " dossier_id, 'PARTAGER_SANTE', current_date - interval 5 day, current_date + interval 12 day from enfant"
                        + " where id = ?",
                permission,
                enfant);
        connecter("referent");
        assertThat(texte()).contains("dont un accord expire bientôt");
        voir("12-accueil-referent");
        page.locator("a.tuile[href*='EXPIRATION']").click();
        page.getByText("Accords qui expirent").click();
        assertThat(texte()).contains("Santé de mon enfant");
        voir("12-accords-qui-expirent");
        page.setViewportSize(360, 800);
        voir("12-accords-qui-expirent-360");
        page.locator("a[href*='" + enfant + "']").first().click();
        assertThat(page.locator("h2").allInnerTexts()).contains("Ce que la famille a décidé");
        Temoin.modifier("delete from permission where id = ?", permission);
    }

    /** The family objects to figures: received, late, told to who looks, and refused with its reason. */
    @Test
    void anObjectionWaitsIsToldAsLateAndIsDecided() throws SQLException {
        String enfant = Temoin.valeur(SIEN);
        connecter("coordination");
        ouvrir("accord/opposition?sur=" + enfant);
        voir("16-opposition");
        page.locator("[id='saisie:auteur-groupe'] input").first().check();
        Gestes gestes = new Gestes(page)
                .ecrire("recueLe", JOUR.minusDays(40).toString())
                .cocher("decision", "Pas encore : elle est reçue, et reste à décider dans le mois")
                .presser("Enregistrer la demande");
        try {
            assertThat(texte()).contains("attend depuis trop longtemps");
            voir("16-opposition-en-retard");
            ouvrir("accord/liste");
            assertThat(texte()).contains("Oppositions aux statistiques à décider");
            voir("16-opposition-liste");
            Page coordination = page;
            page = ailleurs("dpd");
            ouvrir("accord/finalites");
            assertThat(texte()).contains("Oppositions aux statistiques à décider", "en retard");
            voir("16-opposition-dpd");
            page = coordination;
            ouvrir("famille/fiche?id=" + enfant);
            gestes.suivre("Décider")
                    .cocher("decision", "Refusée : un motif légitime et impérieux")
                    .presser("Enregistrer la décision");
            assertThat(texte("#erreurs")).contains("Raison du refus");
            gestes.ecrire("raison", "Un jugement demande ce compte.");
            page.setViewportSize(360, 800);
            voir("16-opposition-refus-360");
            gestes.presser("Enregistrer la décision");
            System.out.println("Opposition reçue puis décidée : " + gestes);
            ouvrir("accord/opposition?sur=" + enfant);
            assertThat(texte()).contains("Un jugement demande ce compte.");
            voir("16-opposition-decidee-360");
        } finally {
            Temoin.modifier("delete from opposition");
        }
    }

    /** The same text open twice: what the first one saved is shown to the second beside what she typed. */
    @Test
    void anOlderFormIsComparedWithWhatIsInForce() throws SQLException {
        String url = "accord/finalite?sur="
                + Temoin.valeur("select id from finalite where code = 'PARTAGE_PARTENAIRE' and pre_id is null order by"
                        + " edition desc limit 1");
        String pre = Temoin.valeur("select nom from pre where id not in (select pre_id from finalite where code ="
                + " 'PARTAGE_PARTENAIRE' and pre_id is not null) order by nom limit 1");
        connecter("dpd");
        ouvrir(url);
        page.locator("[id='saisie:pre']").selectOption(new SelectOption().setLabel(pre));
        Page ici = page;
        page = ailleurs("dpd");
        ouvrir(url);
        page.locator("[id='saisie:pre']").selectOption(new SelectOption().setLabel(pre));
        new Gestes(page)
                .ecrire("texte", "Le référent parle au club de sport. Je le sais avant.")
                .presser("Enregistrer ce texte");
        page = ici;
        new Gestes(page)
                .ecrire("texte", "Le référent parle au centre social. Je dis oui ou non.")
                .ecrire("dureeMois", "6")
                .presser("Enregistrer ce texte");
        assertThat(texte())
                .contains("un autre texte en vigueur", "Le référent parle au club de sport. Je le sais avant.");
        assertThat(page.locator("[id='saisie:texte']").inputValue()).contains("centre social");
        voir("17-texte-compare");
        page.setViewportSize(360, 800);
        voir("17-texte-compare-360");
        new Gestes(page).presser("Enregistrer ce texte");
        assertThat(texte("#annonces")).contains("les prochaines familles liront ce texte");
    }
}
