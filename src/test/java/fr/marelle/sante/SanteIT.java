package fr.marelle.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.document.Fichiers;
import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Health is read by one person, while the PRE's compartment is open and the family agrees: each condition missing closes it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SanteIT {

    private static final String NOTE = "Suivi ORL en cours, prochain rendez-vous en mars.";
    private static final String TITRE = "Compte rendu orthophonique";

    @ArquillianResource
    URL racine;

    private final String habilitation = UUID.randomUUID().toString();
    private final String acces = UUID.randomUUID().toString();
    private final String permission = UUID.randomUUID().toString();
    private Suivi suivi;
    private String dossier;
    private String pre;
    private Visiteur infirmiere;
    private Visiteur referent;
    private Visiteur coordination;
    private Visiteur dpd;

    /** « intervenant » becomes the nurse of PRE 1, named so on a file that « referent » follows; the family agrees. */
    @BeforeEach
    void nameTheNurse() throws SQLException {
        suivi = Suivi.commencer("referent", 90);
        dossier = suivi.dossier();
        pre = Temoin.valeur("select pre_id from rattachement where dossier_id = ? and au is null", dossier);
        Temoin.modifier(
                "insert into habilitation (id, version, cree_le, modifie_le, compte_id, role_code, pre_id, du) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), id, 'SANTE', ?, current_date from compte where login = 'intervenant'",
                habilitation,
                pre);
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'PROFESSIONNEL_SANTE', 'PARTAGE', current_date, 'essai' from compte"
                        + " where login = 'intervenant'",
                acces,
                dossier);
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du) values (?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), ?, 'PARTAGER_SANTE', current_date)",
                permission,
                dossier);
        infirmiere = Visiteur.connecte(racine, "intervenant");
        referent = Visiteur.connecte(racine, "referent");
        coordination = Visiteur.connecte(racine, "coordination");
        dpd = Visiteur.connecte(racine, "dpd");
    }

    @AfterEach
    void restore() throws SQLException {
        for (String table : List.of("contact", "document")) {
            for (String id : Temoin.liste("select id from " + table + " where compartiment = 'SANTE'")) {
                if (table.equals("document")) {
                    Temoin.modifier("delete from document_contenu where document_id = ?", id);
                }
                Temoin.modifier("delete from " + table + " where id = ?", id);
            }
        }
        Temoin.modifier("delete from brouillon where compte_id = (select id from compte where login = 'intervenant')");
        Temoin.modifier("delete from permission where id = ?", permission);
        Temoin.modifier("delete from acces where id = ?", acces);
        suivi.effacer();
        Temoin.modifier("delete from habilitation where id = ?", habilitation);
        String page = dpd.ouvrir("/sante/saisie").body();
        if (page.contains("id=\"ouvertures\"")) {
            FormulaireLu ouvertures = FormulaireLu.lire(page, "ouvertures");
            for (String fermer : ouvertures.boutons()) {
                ouvertures.champs().put(fermer, "ok");
                dpd.poster(ouvertures.action(), ouvertures.champs());
            }
        }
        Temoin.modifier("delete from ouverture_sante");
    }

    @Test
    void closedUntilTheOfficerOpensItThenReadByTheNurseAlone() throws SQLException {
        assertThat(ecrire(infirmiere).body()).contains("Choisissez une des réponses proposées");
        assertThat(infirmiere.ouvrir("/parcours/note?sur=" + dossier).body()).doesNotContain("value=\"SANTE\"");

        assertThat(ouvrir(dpd).statusCode()).isEqualTo(302);
        assertThat(Temoin.valeur("select exception_rgpd from ouverture_sante where pre_id = ?", pre))
                .isEqualTo("PRISE_EN_CHARGE");
        assertThat(ouvrir(dpd).body()).contains("déjà ouvert");
        assertThat(infirmiere.ouvrir("/parcours/note?sur=" + dossier).body()).contains("value=\"SANTE\"");
        String accueil = travail(referent);
        assertThat(ecrire(infirmiere).statusCode()).isEqualTo(302);
        assertThat(travail(referent))
                .as("a contact about health counts for nobody else")
                .isEqualTo(accueil);
        assertThat(lit(infirmiere)).isTrue();
        assertThat(infirmiere.ouvrir("/parcours/suivi?id=" + dossier).body()).contains(">Santé<");

        for (Visiteur autre : List.of(referent, coordination)) {
            assertThat(lit(autre)).isFalse();
            assertThat(autre.ouvrir("/parcours/suivi?id=" + dossier).body()).doesNotContain(">Santé<");
            assertThat(autre.ouvrir("/parcours/note?sur=" + dossier).body()).doesNotContain("value=\"SANTE\"");
            assertThat(ecrire(autre).body()).contains("Choisissez une des réponses proposées");
        }
    }

    @Test
    void eachConditionThatEndsClosesItAtTheNextClick() throws SQLException {
        ouvrir(dpd);
        ecrire(infirmiere);
        assertThat(lit(infirmiere)).isTrue();

        String notes = "select count(*) from contact where dossier_id = ?";
        String combien = Temoin.valeur(notes, dossier);
        Temoin.modifier(
                "update permission set du = current_date - interval 9 day, au = current_date where id = ?", permission);
        assertThat(lit(infirmiere)).as("the family no longer agrees").isFalse();
        FormulaireLu reprise = formulaire(infirmiere);
        reprise.champs().remove("saisie:compartiment");
        assertThat(infirmiere.poster(reprise.action(), reprise.champs()).body())
                .as("what was typed for health is not filed for everybody")
                .contains("Choisissez une réponse.");
        assertThat(Temoin.valeur(notes, dossier)).isEqualTo(combien);
        Temoin.modifier("update permission set au = null where id = ?", permission);

        Temoin.modifier("update acces set qualite = 'REFERENT' where id = ?", acces);
        assertThat(lit(infirmiere)).as("on the team, not for health").isFalse();
        Temoin.modifier(
                "update acces set qualite = 'PROFESSIONNEL_SANTE', du = current_date - interval 9 day, au = current_date where"
                        + " id = ?",
                acces);
        assertThat(infirmiere.ouvrir("/parcours/suivi?id=" + dossier).statusCode())
                .as("she still reads the file for thirty days")
                .isEqualTo(200);
        assertThat(lit(infirmiere)).as("but no longer health").isFalse();
        Temoin.modifier("update acces set au = null where id = ?", acces);

        Temoin.modifier("update habilitation set role_code = 'REFERENT' where id = ?", habilitation);
        assertThat(lit(infirmiere)).as("no longer bound by secrecy").isFalse();
        Temoin.modifier("update habilitation set role_code = 'SANTE' where id = ?", habilitation);
        assertThat(lit(infirmiere)).isTrue();

        FormulaireLu fermer = FormulaireLu.lire(dpd.ouvrir("/sante/saisie").body(), "ouvertures");
        fermer.champs().put(fermer.boutons().get(0), "ok");
        assertThat(dpd.poster(fermer.action(), fermer.champs()).statusCode()).isEqualTo(302);
        assertThat(lit(infirmiere)).as("closed again").isFalse();
    }

    @Test
    void aDocumentOnHealthIsNeitherListedNorServedNorWithdrawnByOthers() throws SQLException {
        ouvrir(dpd);
        String id = UUID.randomUUID().toString();
        FormulaireLu forme = FormulaireLu.lire(
                infirmiere
                        .ouvrir("/document/saisie?brouillon=" + id + "&sur=" + dossier)
                        .body(),
                "saisie");
        forme.champs().remove("saisie:fichier");
        forme.champs().put("saisie:nature", "COURRIER");
        forme.champs().put("saisie:titre", TITRE);
        forme.champs().put("saisie:compartiment", "SANTE");
        forme.champs().put("saisie:deposer", "ok");
        infirmiere.envoyerFichier(forme.action(), forme.champs(), "saisie:fichier", "bilan.pdf", Fichiers.pdf(""));
        assertThat(Temoin.valeur("select compartiment from document where id = ?", id))
                .isEqualTo("SANTE");
        assertThat(infirmiere.ouvrir("/document/liste?id=" + dossier).body()).contains(TITRE);
        assertThat(infirmiere.ouvrir("/document/contenu?id=" + id).statusCode()).isEqualTo(200);
        assertThat(Temoin.liste(
                        "select distinct objet from marelle_journal.detail where dossier_id = ? and acte in ('CREATION',"
                                + " 'EXPORT') and compte_id = (select id from compte where login = 'intervenant')",
                        dossier))
                .contains("sante")
                .doesNotContain("document");
        for (Visiteur autre : List.of(referent, coordination)) {
            assertThat(autre.ouvrir("/document/liste?id=" + dossier).body()).doesNotContain(TITRE);
            assertThat(autre.ouvrir("/document/contenu?id=" + id).statusCode()).isEqualTo(404);
            assertThat(autre.ouvrir("/document/retrait?sur=" + id).statusCode()).isEqualTo(404);
            assertThat(autre.ouvrir("/parcours/suivi?vue=decisions&id=" + dossier)
                            .body())
                    .doesNotContain(Temoin.valeur("select numero from document where id = ?", id));
            assertThat(autre.ouvrir("/consultation/dossier?id=" + dossier).body())
                    .as("nor by who consulted the file")
                    .doesNotContain("<td>Santé</td>", ">Santé<");
        }
    }

    @Test
    void theFamilyIsAskedOnlyWhereItIsOpenAndNeverByDefault() throws SQLException {
        String enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        assertThat(referent.ouvrir("/accord/saisie?sur=" + enfant).body()).doesNotContain("Santé de mon enfant");
        ouvrir(dpd);
        String page = referent.ouvrir("/accord/saisie?sur=" + enfant).body();
        assertThat(page).contains("Santé de mon enfant");
        assertThat(coches(page, "saisie:reponses:4:reponse")).containsExactly("PAS_DEMANDE");
        assertThat(coches(page, "saisie:reponses:0:reponse")).containsExactly("ACCORDE");
    }

    @Test
    void onlyWhoHoldsTheRoleIsNamedForHealth() throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/equipe/saisie?sur=" + dossier).body(), "saisie");
        forme.champs().put("saisie:referent", Temoin.valeur("select id from compte where login = 'referent1b'"));
        forme.champs().put("saisie:qualite", "PROFESSIONNEL_SANTE");
        forme.champs().put("saisie:motif", "essai");
        forme.champs().put("saisie:nommer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body())
                .contains("n’a pas le rôle « Professionnel de santé »");
    }

    private static List<String> coches(String page, String champ) {
        return Pattern.compile("<input[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(i -> i.contains("name=\"" + champ + "\"") && i.contains("checked"))
                .map(i -> i.replaceAll(".*value=\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What the home page counts. */
    private static String travail(Visiteur visiteur) {
        String page = visiteur.ouvrir("/accueil").body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("<[^>]*>", " ");
    }

    private boolean lit(Visiteur visiteur) {
        return visiteur.ouvrir("/parcours/suivi?id=" + dossier).body().contains(NOTE);
    }

    private HttpResponse<String> ecrire(Visiteur visiteur) {
        FormulaireLu forme = formulaire(visiteur);
        return visiteur.poster(forme.action(), forme.champs());
    }

    private FormulaireLu formulaire(Visiteur visiteur) {
        FormulaireLu forme = FormulaireLu.lire(
                visiteur.ouvrir("/parcours/note?sur=" + dossier).body(), "saisie");
        forme.champs().keySet().removeIf(c -> c.contains("propre"));
        forme.champs().remove("saisie:abouti");
        forme.champs().put("saisie:moyen", "APPEL");
        forme.champs().put("saisie:initiative", "FAMILLE");
        forme.champs().put("saisie:texte", NOTE);
        forme.champs().put("saisie:compartiment", "SANTE");
        forme.champs().put("saisie:enregistrer", "ok");
        return forme;
    }

    private HttpResponse<String> ouvrir(Visiteur officier) {
        FormulaireLu forme = FormulaireLu.lire(officier.ouvrir("/sante/saisie").body(), "saisie");
        forme.champs().put("saisie:pre", pre);
        forme.champs().put("saisie:exception", "PRISE_EN_CHARGE");
        forme.champs().put("saisie:situation", "HEBERGEUR_CERTIFIE");
        forme.champs().put("saisie:hebergeur", "Hébergeur de l’agglomération, certificat 2026-01");
        forme.champs().put("saisie:ouvrir", "ok");
        return officier.poster(forme.action(), forme.champs());
    }
}
