package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.PdfUa;
import fr.marelle.essai.SeanceEssai;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agenda put in order and timed, the meetings of a year, the charte signed once a year. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AgendaIT {

    /** Two of PRE 1 that never came before an EPS. */
    private static final String SAISINES =
            "select s.id from saisine s join dossier d on d.id = s.dossier_id join enfant e"
                    + " on e.dossier_id = d.id join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on"
                    + " h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination' where d.etat = 'ACTIF'"
                    + " and not exists (select 1 from passage x where x.dossier_id = d.id) and not exists (select 1 from exclusion x"
                    + " where x.dossier_id = d.id) group by d.id order by d.numero limit 2";

    private static final String LIEU = "Salle des essais";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private SeanceEssai seance;

    @BeforeEach
    void planMeeting() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        seance = SeanceEssai.planifier(3, 10);
    }

    @AfterEach
    void forget() throws SQLException {
        seance.effacer();
        Temoin.modifier("delete from geste");
        Temoin.modifier("delete from charte_signature");
        Temoin.modifier("delete from reunion where lieu = ?", LIEU);
        Temoin.modifier("delete from brouillon where formulaire in ('/eps/calendrier', '/eps/charte')");
    }

    /** Its saisine is under examination meanwhile: it may be on an agenda. */
    @Test
    void aFileTakenOffComesBackAtItsPlaceOnce() throws SQLException {
        String saisine = Temoin.valeur(
                "select id from saisine where dossier_id = ? order by recue_le limit 1",
                seance.dossiers().get(1));
        String etat = Temoin.valeur("select etat from saisine where id = ?", saisine);
        Temoin.modifier("update saisine set etat = 'EN_EXAMEN' where id = ?", saisine);
        try {
            String apres = coordination
                    .ouvrir(coordination.destination(poster(Map.of("retirer", passage(1)))))
                    .body();
            assertThat(ordre()).containsExactly(passage(0), passage(2));
            String geste = apres.replaceFirst("(?s).*name=\"geste\" value=\"([0-9a-f-]{36})\".*", "$1");
            Map<String, String> annuler = Map.of("geste", geste, "retour", "/eps/reunion?id=" + seance.reunion());
            assertThat(coordination.destination(coordination.poster("/geste/annulation", annuler)))
                    .isEqualTo("/eps/reunion?id=" + seance.reunion());
            assertThat(dossiers()).isEqualTo(seance.dossiers());
            coordination.poster("/geste/annulation", annuler);
            assertThat(dossiers()).as("once").isEqualTo(seance.dossiers());
        } finally {
            Temoin.modifier("update saisine set etat = ? where id = ?", etat, saisine);
        }
    }

    private List<String> dossiers() throws SQLException {
        return Temoin.liste("select dossier_id from passage where reunion_id = ? order by ordre", seance.reunion());
    }

    @Test
    void aFileIsDraggedBeforeAnotherOrToTheEndAndMovedOnePlaceByKeyboard() throws SQLException {
        poster(Map.of("placer", passage(2), "devant", passage(0)));
        assertThat(ordre()).containsExactly(passage(2), passage(0), passage(1));
        poster(Map.of("placer", passage(2), "devant", ""));
        assertThat(ordre()).containsExactly(passage(0), passage(1), passage(2));
        poster(Map.of("descendre", passage(0)));
        assertThat(ordre()).containsExactly(passage(1), passage(0), passage(2));
        poster(Map.of("monter", passage(0)));
        poster(Map.of("descendre", passage(2)));
        assertThat(ordre()).as("the last stays last").containsExactly(passage(0), passage(1), passage(2));
        String ailleurs =
                Temoin.valeur("select x.id from passage x join reunion r on r.id = x.reunion_id where r.pre_id <>"
                        + " (select pre_id from reunion where id = '" + seance.reunion() + "') limit 1");
        assertThat(poster(Map.of("placer", ailleurs, "devant", passage(0))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void besideEachFileStandsWhetherTheTextToShareIsWritten() throws SQLException {
        assertThat(partages(coordination)).containsExactly("à écrire", "à écrire", "à écrire");
        Temoin.modifier(
                "insert into fiche_courte (id, version, cree_le, modifie_le, passage_id, texte) values (uuid(), 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, x'00')",
                passage(1));
        try {
            assertThat(partages(coordination)).containsExactly("à écrire", "écrit", "à écrire");
            Temoin.modifier("update fiche_courte set texte = null where passage_id = ?", passage(1));
            assertThat(partages(coordination)).as("emptied").containsExactly("à écrire", "à écrire", "à écrire");
            try (AutoCloseable rendu = seance.retirerAccord(0)) {
                assertThat(partages(coordination))
                        .as("the family no longer agrees")
                        .hasSize(2);
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            assertThat(partages(Visiteur.connecte(racine, "coordination2"))).isEmpty();
            String suivis = Temoin.valeur(
                    "select count(distinct a.dossier_id) from acces a join compte c on c.id = a.compte_id and c.login ="
                            + " 'referent' where a.au is null and a.dossier_id in (?, ?, ?)",
                    seance.dossiers().get(0),
                    seance.dossiers().get(1),
                    seance.dossiers().get(2));
            assertThat(partages(Visiteur.connecte(racine, "referent")))
                    .as("of the files she follows alone")
                    .hasSize(Integer.parseInt(suivis));
        } finally {
            Temoin.modifier("delete from fiche_courte where passage_id = ?", passage(1));
        }
    }

    private List<String> partages(Visiteur lecteur) {
        return Pattern.compile("<a href=\"[^\"]*/invitation/partage\\?sur=[^\"]*\"[^>]*>([^<]*)</a>")
                .matcher(lecteur.ouvrir("/eps/reunion?id=" + seance.reunion()).body())
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void minutesAreAddedUpAgainstTheMeetingAndABadOneIsToldWithItsPlaceAndKept() throws SQLException {
        assertThat(page()).contains("Prévu : 45 min sur une réunion de 150 min");
        assertThat(prevoir("20", "60", "90").statusCode()).isEqualTo(302);
        assertThat(page()).contains("Prévu : 170 min sur une réunion de 150 min", "20 min de trop");
        String refus = prevoir("25", "beaucoup", "5").body();
        assertThat(refus).contains("Dossier n° 2 : écrivez un nombre de minutes de 1 à 240", "value=\"beaucoup\"");
        assertThat(page()).as("all or nothing").contains("Prévu : 170 min");
    }

    @Test
    void severalFilesEnterInOneGestureAndTheFamilysAnswerStandsBesideEach() throws SQLException {
        Temoin.modifier("create or replace temporary table saisine_avant as select * from saisine");
        List<String> attendus = Temoin.liste(SAISINES);
        assertThat(attendus).as("saisines of the demonstration").hasSize(2);
        for (String saisine : attendus) {
            Temoin.modifier("update saisine set etat = 'EN_EXAMEN', close_le = null where id = ?", saisine);
            seance.accorder(Temoin.valeur("select dossier_id from saisine where id = ?", saisine));
        }
        try {
            inscribe();
        } finally {
            Temoin.modifier("update saisine s join saisine_avant a on a.id = s.id set s.etat = a.etat, s.close_le ="
                    + " a.close_le where s.etat <> a.etat");
        }
    }

    private void inscribe() throws SQLException {
        String page = page();
        List<String> coches = Arrays.stream(page.split("<input "))
                .filter(b -> b.contains("name=\"coche\""))
                .map(b -> b.replaceFirst("(?s).*?value=\"([0-9a-f-]{36})\".*", "$1"))
                .limit(3)
                .toList();
        assertThat(coches).as("files of the demonstration that wait").hasSizeGreaterThan(1);
        assertThat(page).contains("En parler en EPS");
        FormulaireLu forme = FormulaireLu.lire(page, "gestes");
        forme.champs().remove("coche");
        forme.champs().put("gestes:inscrireCoches", "ok");
        String sans = coordination.poster(forme.action(), forme.champs()).body();
        assertThat(sans).contains("Cochez au moins un dossier");
        forme = FormulaireLu.lire(page(), "gestes");
        forme.champs().remove("coche");
        forme.champs().put("gestes:inscrireCoches", "ok");
        String corps = forme.champs().entrySet().stream()
                        .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue()))
                        .collect(Collectors.joining("&"))
                + coches.stream().map(c -> "&coche=" + c).collect(Collectors.joining());
        assertThat(coordination
                        .envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps)
                        .statusCode())
                .isEqualTo(302);
        assertThat(Temoin.liste("select dossier_id from passage where reunion_id = ? order by ordre", seance.reunion()))
                .hasSize(3 + coches.size())
                .endsWith(coches.toArray(String[]::new));
    }

    @Test
    void theMeetingsOfAYearArePlannedAtOnceWithoutTheDaysThatAreUntickedAndOnceOnly() throws SQLException {
        String brouillon = UUID.randomUUID().toString();
        FormulaireLu forme = calendrier(brouillon);
        forme.champs().put("saisie:heure", "9h30");
        forme.champs().put("saisie:lieu", LIEU);
        forme.champs().put("saisie:duree", "150");
        forme.champs().put("saisie:rang", "DEUXIEME");
        forme.champs().put("saisie:jour", "THURSDAY");
        // the next school year: all of it is to come
        int annee = AnneeScolaire.de(Temoin.aujourdhui()).suivante().debut();
        forme.champs().put("saisie:annee", String.valueOf(annee));
        forme.champs().put("saisie:proposer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        List<String> dates = Arrays.stream(coordination
                        .ouvrir("/eps/calendrier?brouillon=" + brouillon)
                        .body()
                        .split("<input "))
                .filter(b -> b.contains("name=\"saisie:dates\""))
                .map(b -> b.replaceFirst("(?s).*?value=\"(\\d{4}-\\d\\d-\\d\\d)\".*", "$1"))
                .toList();
        assertThat(dates).hasSize(11);
        HttpResponse<String> suite = planifier(brouillon, dates.subList(2, 11));
        assertThat(suite.statusCode()).isEqualTo(302);
        assertThat(Temoin.liste("select le from reunion where lieu = ? and duree = 150 order by le", LIEU))
                .isEqualTo(dates.subList(2, 11));
        assertThat(coordination.ouvrir("/eps/annee?debut=" + annee).body())
                .contains("EPS de l’année scolaire " + annee + "-" + (annee + 1), LIEU);
        Temoin.modifier("update reunion set etat = 'ANNULEE' where lieu = ? and le = ?", LIEU, dates.get(3));
        assertThat(coordination.ouvrir("/eps/annee?debut=" + annee).body()).contains("Annulée");
    }

    @Test
    void delaysRunFromTheDayTheSaisineWasReceivedToItsFirstMeeting() throws SQLException {
        String saisine = Temoin.valeur(SAISINES);
        String dossier = Temoin.valeur("select dossier_id from saisine where id = ?", saisine);
        seance.accorder(dossier);
        Temoin.modifier("update reunion set le = current_date where id = ?", seance.reunion());
        Temoin.modifier(
                "update passage set objet = 'PREMIERE', parcours_id = null, dossier_id = ?, saisine_id = ? where id = ?",
                dossier,
                saisine,
                passage(0));
        String jours = Temoin.valeur("select datediff(current_date, recue_le) from saisine where id = ?", saisine);
        assertThat(page()).contains("reçue " + jours + " jour", "jours (médiane)");
        assertThat(coordination.ouvrir("/eps/annee").body())
                .contains("Saisines passées en EPS", "Délai médian", "Au-delà de 20 jours");
    }

    @Test
    void theCharteIsAskedOnceAYearForbidsNothingAndShowsTheFunctionAlone() throws SQLException {
        String demande = "pas encore signé la charte";
        assertThat(page()).as("asked, and the agenda is there").contains(demande, seance.nom(0));
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/eps/charte?sur=" + seance.reunion()).body(), "saisie");
        forme.champs().put("saisie:institution", "PRE");
        forme.champs().put("saisie:fonction", "");
        forme.champs().put("saisie:signer", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("À remplir");
        forme.champs().put("saisie:fonction", "coordinatrice des essais");
        HttpResponse<String> suite = coordination.poster(forme.action(), forme.champs());
        assertThat(coordination.destination(suite)).isEqualTo("/eps/reunion?id=" + seance.reunion());
        coordination.poster(forme.action(), forme.champs());
        assertThat(Temoin.valeur("select count(*) from charte_signature")).isEqualTo("1");
        String signataire = Temoin.valeur("select nom from compte where login = 'coordination'");
        assertThat(page()).contains("coordinatrice des essais").doesNotContain(demande);
        assertThat(Visiteur.connecte(racine, "referent")
                        .ouvrir("/eps/reunion?id=" + seance.reunion())
                        .body())
                .contains("coordinatrice des essais", demande)
                .doesNotContain(signataire);
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/eps/charte")
                        .body())
                .contains("Je signe cette charte");
        Temoin.modifier("update charte_signature set annee = annee - 1");
        assertThat(page()).as("last year's is no longer enough").contains(demande);
        byte[] papier = Visiteur.connecte(racine, "eps-ecole")
                .telecharger("/eps/chartepapier")
                .body();
        assertThat(PdfUa.fautes("charte", papier)).isEmpty();
        assertThat(PdfUa.texte(papier)).contains("Charte de confidentialité", "ne me rend pas tenu au secret");
    }

    private String passage(int place) {
        return seance.passages().get(place);
    }

    private List<String> ordre() throws SQLException {
        return Temoin.liste("select id from passage where reunion_id = ? order by ordre", seance.reunion());
    }

    private String page() {
        return coordination.ouvrir("/eps/reunion?id=" + seance.reunion()).body();
    }

    private HttpResponse<String> poster(Map<String, String> gestes) {
        FormulaireLu forme = FormulaireLu.lire(page(), "gestes");
        forme.champs().putAll(gestes);
        return coordination.poster(forme.action(), forme.champs());
    }

    private HttpResponse<String> prevoir(String... minutes) {
        FormulaireLu forme = FormulaireLu.lire(page(), "durees");
        for (int i = 0; i < minutes.length; i++) {
            forme.champs().put("minutes." + passage(i), minutes[i]);
        }
        forme.champs().put("prevoir", "oui");
        return coordination.poster(forme.action(), forme.champs());
    }

    private FormulaireLu calendrier(String brouillon) {
        return FormulaireLu.lire(
                coordination.ouvrir("/eps/calendrier?brouillon=" + brouillon).body(), "saisie");
    }

    /** Twice, as a double click does. */
    private HttpResponse<String> planifier(String brouillon, List<String> dates) {
        FormulaireLu forme = calendrier(brouillon);
        forme.champs().put("saisie:planifier", "ok");
        forme.champs().put("saisie:heure", "9h30");
        forme.champs().put("saisie:lieu", LIEU);
        forme.champs().put("saisie:duree", "150");
        forme.champs().put("saisie:rang", "DEUXIEME");
        forme.champs().put("saisie:jour", "THURSDAY");
        forme.champs()
                .put(
                        "saisie:annee",
                        String.valueOf(
                                AnneeScolaire.de(Temoin.aujourdhui()).suivante().debut()));
        forme.champs().remove("saisie:dates");
        String corps = forme.champs().entrySet().stream()
                        .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue()))
                        .collect(Collectors.joining("&"))
                + dates.stream().map(d -> "&saisie%3Adates=" + d).collect(Collectors.joining());
        HttpResponse<String> suite =
                coordination.envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps);
        coordination.envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps);
        return suite;
    }
}
