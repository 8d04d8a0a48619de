package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.marelle.essai.Gestes;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The family decides: one fiche for three, a finger on the référent's phone, and the day a child comes of age. */
class FamilleE2E extends ParcoursNavigateur {

    private static final LocalDate JOUR = LocalDate.now(ZoneId.of("Europe/Paris"));

    /** A mother who alone exercises authority over three minors of PRE 1, and them. */
    private final String mere = UUID.randomUUID().toString();

    private List<String> enfants;

    /** Three children of PRE 1, whoever their family was, become brothers and sisters of one mother for the time of a story. */
    @BeforeEach
    void gatherThreeChildren() throws SQLException {
        enfants =
                Temoin.liste("select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join"
                        + " rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c"
                        + " on c.id = h.compte_id and c.login = 'coordination' where e.naissance > :jour - interval 16 year and not exists"
                        + " (select 1 from exclusion x where x.dossier_id = d.id) order by e.id desc limit 3");
        for (String table : List.of("lien", "autorite", "permission", "enfant")) {
            Temoin.modifier("create or replace temporary table " + table + "_avant as select * from " + table);
        }
        Temoin.modifier(
                "insert into responsable (id, version, cree_le, modifie_le, etat, civilite, nom, prenom, interprete,"
                        + " ne_pas_contacter) values (?, 1, utc_timestamp(6), utc_timestamp(6), 'CONNU', 'MADAME', 'Delattre-N’Guyen', 'Aïcha', 0, 0)",
                mere);
        for (String enfant : enfants) {
            Temoin.modifier("delete from lien where enfant_id = ?", enfant);
            Temoin.modifier("delete from autorite where enfant_id = ?", enfant);
            Temoin.modifier(
                    "insert into lien (id, version, cree_le, modifie_le, enfant_id, responsable_id, nature)"
                            + " values (uuid(), 1, utc_timestamp(6), utc_timestamp(6), ?, ?, 'MERE')",
                    enfant,
                    mere);
            Temoin.modifier(
                    "insert into autorite (id, version, cree_le, modifie_le, enfant_id, responsable_id, nature, du, source)"
                            + " select uuid(), 1, utc_timestamp(6), utc_timestamp(6), id, ?, 'EXERCEE', naissance, 'livret de famille' from enfant"
                            + " where id = ?",
                    mere,
                    enfant);
        }
    }

    @AfterEach
    void letThemGo() throws SQLException {
        Temoin.modifier(
                "create or replace temporary table fiche_rendue as select id from fiche_accord where signataire_id = ?"
                        + " or id in (select fiche_id from accord where responsable_id is null and cree_le > utc_timestamp() - interval 1 hour)",
                mere);
        for (String table : List.of("signature_ecran", "avis_enfant", "accord", "fiche_accord_autre")) {
            Temoin.modifier("delete from " + table + " where fiche_id in (select id from fiche_rendue)");
        }
        Temoin.modifier("delete from fiche_accord where id in (select id from fiche_rendue)");
        for (String table : List.of("lien", "autorite", "permission")) {
            Temoin.modifier("delete from " + table + " where id not in (select id from " + table + "_avant)");
            Temoin.modifier("replace into " + table + " select * from " + table + "_avant");
        }
        Temoin.modifier("update enfant e join enfant_avant a on a.id = e.id set e.naissance = a.naissance");
        Temoin.modifier("delete from responsable where id = ?", mere);
    }

    @Test
    void oneFicheForThreeSiblingsTakesLessThanAMinute() throws SQLException {
        connecter("coordination");
        ouvrir("famille/fiche?id=" + enfants.get(0));
        Gestes gestes = new Gestes(page).suivre("Recueillir un accord");
        assertThat(page.locator("[id='saisie:enfants-groupe'] input:checked").count())
                .as("the whole fratrie is proposed")
                .isEqualTo(3);
        gestes.ecrire("preuve", "classeur 2026, page 12").presser("Enregistrer la fiche d’accord");
        System.out.println("Fiche d’accord pour trois : " + gestes);
        assertThat(gestes.secondes()).isLessThan(60);
        voir("13-fiche-pour-trois");
        for (String enfant : enfants) {
            ouvrir("famille/fiche?id=" + enfant);
            assertThat(texte()).contains("Partage en équipe", "Possible");
        }
        page.getByText("En image").click();
        voir("13-famille-en-image");
    }

    @Test
    void aMotherSignsWithAFingerOnThePhoneOfTheReferent() throws SQLException {
        page.setViewportSize(360, 740);
        connecter("coordination");
        ouvrir("accord/saisie?sur=" + enfants.get(0));
        Locator coches = page.locator("[id='saisie:enfants-groupe'] label");
        String sienne = coches.first().innerText().strip();
        String autre = coches.last().innerText().strip();
        coches.last().click();
        page.locator("[id='saisie:avis:0:texte']").fill("Il préfère dessiner.");
        Gestes gestes = new Gestes(page).cocher("support", "Signé sur cet écran");
        voir("14-avant-de-signer");
        gestes.presser("Faire signer");
        assertThat(texte("body"))
                .contains("À lire et à signer", "Aïcha Delattre-N’Guyen", sienne, "Je dis oui", "l’aide s’arrête")
                .doesNotContain(autre, "dessiner", "Chercher", "Menu", "Accueil");
        assertThat(page.locator("nav, #recherche, a[href*='accueil']").count())
                .as("nothing of the team's")
                .isZero();
        voir("14-a-signer");
        page.setViewportSize(1280, 900);
        voir("14-a-signer-large");
        page.setViewportSize(360, 740);
        gestes.presser("C’est ma réponse, je signe");
        assertThat(texte("#erreurs")).contains("Rien n’est signé");

        gestes.suivre("Ce n’est pas ce que j’ai dit");
        voir("14-appareil-prete");
        sIdentifier("coordination");
        assertThat(page.locator("[id='saisie:avis:0:texte']").inputValue()).isEqualTo("Il préfère dessiner.");
        assertThat(page.locator("[id='saisie:enfants-groupe'] input:checked").count())
                .isEqualTo(2);
        page.locator("[id='saisie:reponses:2:reponse-groupe']")
                .getByLabel("Refusé")
                .check();
        gestes.presser("Faire signer");
        assertThat(texte()).contains("Je dis non");
        signer();
        page.getByText("Effacer et recommencer").click();
        signer();
        for (int largeur : List.of(740, 360)) {
            page.setViewportSize(largeur, 1100 - largeur);
        }
        assertThat(page.locator(".signature-cadre input[id$=_value]").inputValue())
                .as("turned twice, the signature is there")
                .contains("],[");
        voir("14-signature");
        gestes.presser("C’est ma réponse, je signe");
        assertThat(texte("body"))
                .contains("C’est signé, merci", "Vous pouvez rendre l’appareil")
                .doesNotContain(sienne, "Menu");
        voir("14-merci");
        page.reload();
        gestes.suivre("Ouvrir la fiche");
        sIdentifier("coordination");
        System.out.println("Fiche signée à l’écran : " + gestes);
        assertThat(texte()).contains("Signé sur cet écran", "inchangé depuis la signature");
        assertThat(page.locator(".signature-gardee path").getAttribute("d")).matches("(M\\d+ \\d+(L\\d+ \\d+)+)+");
        voir("14-fiche-signee");
        assertThat(Temoin.valeur(
                        "select count(*) from signature_ecran s join fiche_accord f on f.id = s.fiche_id where"
                                + " f.signataire_id = ?",
                        mere))
                .as("once for each child, under the key of its own file")
                .isEqualTo("2");
        Temoin.modifier(
                "update accord a join fiche_accord f on f.id = a.fiche_id set a.reponse = 'ACCORDE' where f.signataire_id = ?"
                        + " and a.reponse = 'REFUSE'",
                mere);
        page.reload();
        assertThat(texte()).contains("ce n’est plus le texte qui a été signé");
    }

    private void signer() {
        Locator cadre = page.locator(".signature-cadre canvas");
        cadre.scrollIntoViewIfNeeded();
        var boite = cadre.boundingBox();
        page.mouse().move(boite.x + 40, boite.y + 100);
        page.mouse().down();
        for (int i = 1; i <= 24; i++) {
            page.mouse().move(boite.x + 40 + i * 8, boite.y + 90 + 40 * Math.sin(i));
        }
        page.mouse().up();
    }

    @Test
    void theBackButtonOfALentScreenLeadsNowhere() {
        connecter("coordination");
        ouvrir("accord/saisie?sur=" + enfants.get(0));
        new Gestes(page).cocher("support", "Signé sur cet écran").presser("Faire signer");
        assertThat(texte("h1")).contains("À lire et à signer");
        page.goBack();
        assertThat(texte("body")).contains("Cet appareil est prêté").doesNotContain("Delattre", "Signataire");
    }

    @Test
    void onTheDayOfEighteenTheYoungAdultAloneDecides() throws SQLException {
        String enfant = enfants.get(0);
        connecter("coordination");
        ouvrir("accord/saisie?sur=" + enfant);
        new Gestes(page).presser("Enregistrer la fiche d’accord");
        naitre(enfant, JOUR.minusYears(18).plusDays(1));
        assertThat(texte()).as("the day before").contains("17 ans", "Possible");
        naitre(enfant, JOUR.minusYears(18));
        assertThat(texte())
                .as("the day itself")
                .contains("18 ans", "Pas possible")
                .doesNotContain("\tPossible");
        voir("15-dix-huit-ans");
        ouvrir("accord/saisie?sur=" + enfant);
        assertThat(texte("[id='saisie:signataire-groupe']"))
                .contains("Le jeune majeur, seul")
                .doesNotContain("Delattre");
        new Gestes(page).presser("Enregistrer la fiche d’accord");
        ouvrir("famille/fiche?id=" + enfant);
        assertThat(texte()).contains("\tPossible", "par le jeune majeur");
        voir("15-le-jeune-a-repondu");
    }

    private void naitre(String enfant, LocalDate jour) {
        ouvrir("famille/saisie?sur=" + enfant);
        new Gestes(page).ecrire("naissance", jour.toString()).presser("Enregistrer la fiche");
        ouvrir("famille/fiche?id=" + enfant);
    }
}
