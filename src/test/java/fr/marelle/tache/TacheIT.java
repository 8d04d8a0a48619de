package fr.marelle.tache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What awaits: the same number wherever it is told, and told to nobody who may not know. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TacheIT {

    private static final String TEXTE = "Rappeler la structure de loisirs";

    private static final Pattern TUILE = Pattern.compile(
            "<a href=\"([^\"]*/tache/liste[^\"]*)\"[^>]*class=\"tuile[^>]*><span class=\"tuile-nombre\">(\\d+)</span>");

    private static final Pattern CHARGE =
            Pattern.compile("<a href=\"([^\"]*/tache/liste[^\"]*compte=[^\"]*)\"[^>]*>(\\d+)</a>");

    @ArquillianResource
    URL racine;

    private String dossier;
    private Visiteur referent;
    private Visiteur coordination;

    @BeforeEach
    void chooseFile() throws SQLException {
        dossier = Temoin.valeur(
                "select a.dossier_id from acces a join dossier d on d.id = a.dossier_id and d.etat = 'ACTIF'"
                        + " join parcours p on p.dossier_id = d.id and p.etat = 'EN_COURS' join compte c on c.id = a.compte_id where"
                        + " c.login = 'referent' and a.au is null and not exists (select 1 from tache t where t.dossier_id = d.id)"
                        + " order by 1 limit 1");
        referent = Visiteur.connecte(racine, "referent");
        coordination = Visiteur.connecte(racine, "coordination");
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from tache where dossier_id = ?", dossier);
        Temoin.modifier("delete from report_tache");
        Temoin.modifier("delete from reglage_tache");
    }

    @Test
    void aNumberOfTheHomePageIsTheNumberOfLinesBehindIt() throws SQLException {
        int tuiles = 0;
        for (String login : List.of("coordination", "coordination2", "referent", "referent1b", "referent2")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            String accueil = visiteur.ouvrir("/accueil").body();
            for (Pattern forme : List.of(TUILE, CHARGE)) {
                Matcher tuile = forme.matcher(accueil);
                while (tuile.find()) {
                    tuiles++;
                    String url = tuile.group(1).replace("&amp;", "&");
                    assertThat(lignes(visiteur, url.substring(url.indexOf("/tache/"))))
                            .as(login + " " + url)
                            .isEqualTo(Integer.parseInt(tuile.group(2)));
                }
            }
        }
        assertThat(tuiles).as("numbers compared").isGreaterThan(20);
    }

    @Test
    void whatAwaitsBySubjectAddsUpToAllOfIt() throws SQLException {
        for (String login : List.of("coordination", "coordination2", "referent", "referent1b")) {
            Matcher tuile = TUILE.matcher(
                    Visiteur.connecte(racine, login).ouvrir("/accueil").body());
            int toutes = 0;
            int parSujet = 0;
            while (tuile.find()) {
                if (tuile.group(1).contains("filtre=MIENNES")) {
                    int nombre = Integer.parseInt(tuile.group(2));
                    toutes += tuile.group(1).contains("regle=") ? 0 : nombre;
                    parSujet += tuile.group(1).contains("regle=") ? nombre : 0;
                }
            }
            assertThat(toutes).as(login).isEqualTo(parSujet);
        }
    }

    @Test
    void theFilesOfAPreStandInTheListsThatTheirNumbersLeadTo() throws SQLException {
        for (String login : List.of("coordination", "coordination2")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            String accueil = visiteur.ouvrir("/accueil").body();
            for (String liste : List.of("/saisine/liste", "/parcours/liste")) {
                Matcher nombre = Pattern.compile("<a [^>]*href=\"" + liste + "\\?v=toute\"[^>]*>(\\d+)</a>")
                        .matcher(accueil);
                if (nombre.find()) {
                    assertThat(lignes(visiteur, liste + "?vue="))
                            .as(login + " " + liste)
                            .isEqualTo(Integer.parseInt(nombre.group(1)));
                }
            }
            assertThat(accueil).contains("Parcours ouverts");
        }
    }

    /** Counted page after page. */
    private static int lignes(Visiteur visiteur, String url) {
        int lignes = 0;
        for (int page = 1; page < 50; page++) {
            String corps = visiteur.ouvrir(url + "&page=" + page).body();
            int ici = corps.split("class=\"ui-widget-content", -1).length - 1;
            if (corps.contains("Rien dans cette liste")) {
                return lignes;
            }
            lignes += ici;
            if (!corps.contains("Page suivante")) {
                return lignes;
            }
        }
        return lignes;
    }

    @Test
    void aTaskIsNotedDoneTakenUpAgainAndSealed() throws SQLException {
        assertThat(noter("referent", TEXTE).statusCode()).isEqualTo(302);
        String id = Temoin.valeur("select id from tache where dossier_id = ?", dossier);
        assertThat(Temoin.valeur("select count(*) from tache where id = ? and instr(texte, 'loisirs') > 0", id))
                .as("sealed")
                .isEqualTo("0");
        String liste = "/tache/liste?filtre=MIENNES&dossier=" + dossier;
        String cote = "/tache/liste?filtre=COTE&dossier=" + dossier;
        assertThat(referent.ouvrir(liste).body()).contains(TEXTE);
        assertThat(presser(referent, liste, "faire", "DECISION|" + id).statusCode())
                .isEqualTo(302);
        assertThat(referent.ouvrir(liste).body()).doesNotContain(TEXTE);
        assertThat(Temoin.valeur("select c.login from tache t join compte c on c.id = t.faite_par where t.id = ?", id))
                .isEqualTo("referent");
        assertThat(referent.ouvrir(cote).body()).contains(TEXTE, "Pas faite");
        presser(referent, cote, "defaire", id);
        assertThat(referent.ouvrir(liste).body()).contains(TEXTE);
    }

    @Test
    void aTaskPutAsideIsSoForOneselfAloneUntilItIsTakenUpAgain() throws SQLException {
        noter("referent", TEXTE);
        String id = Temoin.valeur("select id from tache where dossier_id = ?", dossier);
        String liste = "/tache/liste?filtre=EQUIPE&dossier=" + dossier;
        presser(referent, liste, "reporter", "DECISION|" + id);
        assertThat(referent.ouvrir(liste).body()).doesNotContain(TEXTE);
        assertThat(coordination.ouvrir(liste).body()).contains(TEXTE);
        String cote = "/tache/liste?filtre=COTE&dossier=" + dossier;
        assertThat(referent.ouvrir(cote).body()).contains(TEXTE, "reportée au").doesNotContain("de côté)");
        Temoin.modifier("update tache set echeance = current_date - interval 2 day where id = ?", id);
        assertThat(referent.ouvrir(cote).body()).contains(", et 1 reportée)");
        presser(referent, cote, "reprendre", "DECISION|" + id);
        assertThat(referent.ouvrir(liste).body()).contains(TEXTE);
    }

    @Test
    void whoNoLongerReachesTheFileSeesItNoMoreAndTheCoordinationIsTold() throws SQLException {
        noter("referent", TEXTE);
        Temoin.modifier(
                "create or replace temporary table acces_taches as select * from acces where dossier_id = ?", dossier);
        Temoin.modifier(
                "update acces set au = current_date where dossier_id = ? and compte_id = (select id from compte where login ="
                        + " 'referent')",
                dossier);
        assertThat(referent.ouvrir("/tache/liste?filtre=EQUIPE&dossier=" + dossier)
                        .body())
                .doesNotContain(TEXTE);
        assertThat(referent.ouvrir("/tache/saisie?sur=" + dossier).statusCode()).isEqualTo(404);
        assertThat(coordination.ouvrir("/tache/liste?filtre=SANS_PERSONNE").body())
                .contains(TEXTE, "Sans personne");
        String id = Temoin.valeur("select id from tache where dossier_id = ?", dossier);
        presser(coordination, "/tache/liste?filtre=SANS_PERSONNE", "prendre", "DECISION|" + id);
        assertThat(coordination
                        .ouvrir("/tache/liste?filtre=MIENNES&dossier=" + dossier)
                        .body())
                .contains(TEXTE)
                .doesNotContain("Sans personne</");
        Temoin.modifier("update acces a join acces_taches b on b.id = a.id set a.au = b.au");
        assertThat(coordination.ouvrir("/tache/liste?filtre=SANS_PERSONNE").body())
                .doesNotContain(TEXTE);
    }

    @Test
    void aReplyToADangerIsExpectedByItsAuthorAndTheCoordinationAlone() throws SQLException {
        String id = UUID.randomUUID().toString();
        String colleague = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into signalement (id, version, cree_le, modifie_le, dossier_id, auteur_id, nature, le, destinataire,"
                        + " faits, parents_informes_le) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'INFORMATION_PREOCCUPANTE',"
                        + " current_date - interval 100 day, 'CRIP', 'x', current_date from compte where login = 'referent'",
                id,
                dossier);
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 9 day, 'essai'"
                        + " from compte where login = 'referent1b'",
                colleague,
                dossier);
        String liste = "/tache/liste?filtre=RETARD&regle=REPONSE&dossier=" + dossier;
        assertThat(referent.ouvrir(liste).body())
                .contains("/signalement/reponse?sur=" + id, "À traiter une par une")
                .as("named on the screen alone; no gesture on several applies")
                .containsPattern("class=\"hors-papier\"[^>]*>" + Pattern.quote(enfant()) + "<")
                .doesNotContain("name=\"choix\"", "Reporter les cochées");
        assertThat(coordination.ouvrir(liste).body()).contains("/signalement/reponse?sur=" + id);
        Visiteur autre = Visiteur.connecte(racine, "referent1b");
        String avant = chiffres(autre);
        assertThat(autre.ouvrir(liste).body()).doesNotContain(id);
        Temoin.modifier("delete from signalement where id = ?", id);
        assertThat(chiffres(autre)).as("no count betrays it").isEqualTo(avant);
        Temoin.modifier("delete from acces where id = ?", colleague);
    }

    private String enfant() throws SQLException {
        return Temoin.valeur("select concat(prenom, ' ', nom) from enfant where dossier_id = ?", dossier);
    }

    private static String chiffres(Visiteur visiteur) {
        String page = visiteur.ouvrir("/accueil").body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")).replaceAll("<[^>]*>", " ");
    }

    @Test
    void whatThePreSetsActsAtOnceForAllOfItAndWithinBounds() throws SQLException {
        FormulaireLu forme =
                FormulaireLu.lire(coordination.ouvrir("/tache/reglages").body(), "saisie");
        int rang = Regle.reglables().indexOf(Regle.CONTACT);
        forme.champs().put("saisie:regles:" + rang + ":delai", "400");
        forme.champs().put("saisie:regler", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("365");
        forme.champs().remove("saisie:regles:" + rang + ":active");
        forme.champs().put("saisie:regles:" + rang + ":delai", "60");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        assertThat(Temoin.valeur("select active from reglage_tache where regle = 'CONTACT'"))
                .isEqualTo("0");
        assertThat(Temoin.valeur("select count(*) from reglage_tache")).isEqualTo("1");
        assertThat(referent.ouvrir("/tache/liste?filtre=EQUIPE&regle=CONTACT").body())
                .contains("data-total=\"0\"");
        assertThat(Temoin.valeur(
                        "select motif from marelle_journal.detail where objet = 'tache' and motif is not null order"
                                + " by id desc limit 1"))
                .contains("CONTACT");
    }

    @Test
    void aTaskIsGivenOnlyToWhoFollowsTheFileAndHoldsNoNir() throws SQLException {
        String etranger = Temoin.valeur("select id from compte where login = 'referent2'");
        assertThat(envoyer(etranger, TEXTE).body()).contains("<title>Erreur : ");
        assertThat(noter("referent", "Son numéro : 2 69 05 49 588 157 80").statusCode())
                .as("a NIR is refused")
                .isEqualTo(200);
        assertThat(Temoin.valeur("select count(*) from tache where dossier_id = ?", dossier))
                .isEqualTo("0");
    }

    private HttpResponse<String> noter(String login, String texte) throws SQLException {
        return envoyer(Temoin.valeur("select id from compte where login = ?", login), texte);
    }

    private HttpResponse<String> envoyer(String compte, String texte) {
        FormulaireLu forme = FormulaireLu.lire(
                referent.ouvrir("/tache/saisie?sur=" + dossier).body(), "saisie");
        forme.champs().put("saisie:texte", texte);
        forme.champs().put("saisie:responsable", compte);
        forme.champs().put("saisie:noter", "ok");
        return referent.poster(forme.action(), forme.champs());
    }

    private static HttpResponse<String> presser(Visiteur visiteur, String url, String bouton, String valeur) {
        FormulaireLu forme = FormulaireLu.lire(visiteur.ouvrir(url).body(), "saisie");
        forme.champs().put(bouton, valeur);
        return visiteur.poster(forme.action(), forme.champs());
    }
}
