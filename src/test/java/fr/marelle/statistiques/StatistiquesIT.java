package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatistiquesIT {

    private static final String REST = "/api/v1/statistiques/publications";

    @ArquillianResource
    URL racine;

    @Test
    void childrenAreCountedOnceByTheirEntryInThePeriod() throws SQLException {
        try (EnfantsTemoins temoins = new EnfantsTemoins("PRE-09")) {
            temoins.enfant("F", "2004-09-01")
                    .parcours("2009-10-01", null, "HORS_QPV")
                    .habite("2009-01-01", null, "QN06205M");
            temoins.enfant("M", "2008-09-02").parcours("2010-09-15", null, "QN06214M");
            temoins.enfant("M", "1993-08-31").parcours("2010-01-01", "2010-09-01", "QN06214M");
            temoins.enfant("M", null).parcours("2011-08-31", null, null);
            temoins.enfant("F", "2000-01-01")
                    .parcours("2010-10-01", "2010-11-01", "QN06205M")
                    .parcours("2011-01-01", null, "HORS_QPV");
            temoins.enfant("F", "2000-01-01")
                    .parcours("2009-01-01", null, "HORS_QPV")
                    .habite("2010-01-01", null, "QN06214M")
                    .habite("2009-01-01", null, "QN06205M");
            temoins.enfant("X", "2000-01-01")
                    .parcours("2009-01-01", null, "QN06205M")
                    .suspendu("2010-06-01", "2011-02-01")
                    .habite("2009-01-01", "2011-01-01", "QN06214M")
                    .habite("2011-01-01", null, "HORS_QPV");
            temoins.enfant("F", "2000-01-01").parcours("2009-01-01", "2010-08-31", "HORS_QPV");
            temoins.enfant("F", "2000-01-01").parcours("2011-09-01", null, "HORS_QPV");
            temoins.enfant("F", "2000-01-01")
                    .parcours("2009-01-01", null, "HORS_QPV")
                    .suspendu("2010-08-31", null);
            temoins.enfant("F", "2000-01-01")
                    .parcours("2009-01-01", null, "HORS_QPV")
                    .gele();
            temoins.enfant("F", "2000-01-01").enAttente("2010-10-01");
            publier("[[\"sexe\"]]", "2010-2011");
        }
        assertThat(comptes("2010-2011"))
                .as(
                        "a home, an entry, the last days, a declared age, two parcours, two foyers, a suspension; nobody else")
                .isEqualTo(Map.of(
                        "PRE-09 HORS_QPV X 06-10 INCONNU", 1L,
                        "PRE-09 QN06214M M 02-05 INCONNU", 1L,
                        "PRE-09 QN06214M M 17+ INCONNU", 1L,
                        "PRE-09 INCONNU M 06-10 INCONNU", 1L,
                        "PRE-09 QN06205M F 06-10 INCONNU", 3L));
    }

    @Test
    void aChildWhoseFamilyObjectedIsLeftOutOfTheNextCountsAndOfNoneThatWereFrozen() throws SQLException {
        try (EnfantsTemoins temoins = new EnfantsTemoins("PRE-09")) {
            temoins.enfant("F", "2002-01-01")
                    .parcours("2011-09-15", null, "QN06205M")
                    .oppose("ACCEPTEE", null);
            temoins.enfant("F", "2002-01-02")
                    .parcours("2011-09-15", null, "QN06205M")
                    .oppose("REFUSEE_MOTIF_IMPERIEUX", null);
            temoins.enfant("F", "2002-01-05")
                    .parcours("2011-09-15", null, "QN06205M")
                    .oppose(null, null);
            temoins.enfant("M", "2002-01-03")
                    .parcours("2011-09-15", null, "QN06205M")
                    .oppose("ACCEPTEE", "2011-02-01");
            EnfantsTemoins.Enfant plusTard = temoins.enfant("X", "2002-01-04").parcours("2011-09-15", null, "QN06205M");
            publier("[[\"sexe\"]]", "2011-2012");
            plusTard.oppose("ACCEPTEE", null);
            publier("[[\"age\"]]", "2011-2012");
            assertThat(comptes("2011-2012"))
                    .as("frozen before the last one objected")
                    .isEqualTo(Map.of(
                            "PRE-09 QN06205M F 06-10 INCONNU", 1L,
                            "PRE-09 QN06205M M 06-10 INCONNU", 1L,
                            "PRE-09 QN06205M X 06-10 INCONNU", 1L));
            publier("[[\"sexe\"]]", "2012-2013");
            assertThat(comptes("2012-2013").keySet())
                    .as("the next period leaves it out")
                    .containsExactlyInAnyOrder("PRE-09 QN06205M F 06-10 INCONNU", "PRE-09 QN06205M M 06-10 INCONNU");
        }
    }

    @Test
    void theDatabaseCountsLikeSomebodyWhoGoesThroughTheRowsDayByDay() throws SQLException {
        publier("[[\"sexe\"],[\"age\"]]", "2025");
        assertThat(comptes("2025"))
                .isEqualTo(CompteIndependant.compter(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .isNotEmpty();
    }

    @Test
    void theSameDemandGivesTheSamePublicationAndTheSameBytes() throws SQLException {
        String une = publier("[[\"quartier\",\"sexe\",\"age\"]]", "2024");
        String deux = publier("[[\"age\",\"quartier\",\"sexe\"]]", "2024");
        assertThat(deux).isEqualTo(une);
        Visiteur statistiques = Visiteur.porteur(racine, "statistiques");
        HttpResponse<String> lue = statistiques.get(une);
        assertThat(lue.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(statistiques.get(une).body()).isEqualTo(lue.body());
        String id = une.substring(une.lastIndexOf('/') + 1);
        assertThat(Temoin.valeur("select sha256 from publication where id = ?", id))
                .isEqualTo(Temoin.valeur("select sha2(archive, 256) from publication where id = ?", id));
        assertThat(Temoin.valeur("select count(*) = max(numero) and max(numero) = (select dernier from"
                        + " registre_publication) from publication"))
                .as("numbers without gaps")
                .isEqualTo("1");
        assertThat(Visiteur.porteur(racine, "dpd").get(une).statusCode()).isEqualTo(200);
        assertThat(Visiteur.porteur(racine, "referent").get(une).statusCode()).isEqualTo(404);
    }

    @Test
    void publicationsAskedAtOnceAreDrawnOneAfterTheOther() {
        List<String> demandes = List.of("[[\"quartier\"]]", "[[\"sexe\"]]", "[[\"age\"]]", "[[\"sexe\"]]");
        List<String> lieux = demandes.parallelStream()
                .map(tableaux -> {
                    try {
                        return publier(tableaux, "2022");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(lieux.get(1)).isEqualTo(lieux.get(3));
        assertThat(lieux.stream().distinct()).hasSize(3);
    }

    /** Whoever waits holds a connection: beyond a few, one is told to come back, and the others work on. */
    @Test
    void manyPublicationsAtOnceLeaveTheHouseOpen() throws Exception {
        Visiteur statistiques = Visiteur.porteur(racine, "statistiques");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        ExecutorService foule = Executors.newFixedThreadPool(40);
        try {
            List<Future<Integer>> reponses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String corps = "{\"population\":\"enfants\",\"periode\":\"2023\",\"tableaux\":[[\"quartier\",\"age\"]],"
                        + "\"seuil\":" + (11 + i) + "}";
                reponses.add(foule.submit(() -> statistiques.json(REST, corps).statusCode()));
            }
            assertThat(referent.get("/famille/liste").statusCode()).isEqualTo(200);
            for (Future<Integer> reponse : reponses) {
                assertThat(reponse.get()).isIn(201, 400);
            }
        } finally {
            foule.shutdown();
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsField() throws SQLException {
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025-2026\",\"tableaux\":[[\"quartier\",\"sexe\"]],\"seuil\":10}",
                "seuil",
                "tableaux d’une seule variable");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025-2026\",\"tableaux\":[[\"sexe\"]],\"seuil\":4}",
                "seuil",
                "de 5 à");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025-2026\",\"tableaux\":[[\"sexe\"]],\"seuil\":11.5}",
                "seuil",
                "entier");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2099-2100\",\"tableaux\":[[\"sexe\"]]}",
                "periode",
                "n’est pas terminée");
        refuse("{\"population\":\"adultes\",\"periode\":\"2025\",\"tableaux\":[[\"sexe\"]]}", "population", "enfants");
        refuse("{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[]}", "tableaux", "de 1 à 4");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[[]]}",
                "tableaux",
                "au moins une variable");
        refuse("{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[\"sexe\"]}", "tableaux", "liste");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[[\"sexe\",\"sexe\"]]}",
                "tableaux",
                "deux fois");
        refuse("{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[[\"motif\"]]}", "tableaux", "motif");
        refuse(
                "{\"population\":\"enfants\",\"periode\":\"2025\",\"tableaux\":[[\"quartier\",\"sexe\",\"age\",\"pre\"]]}",
                "tableaux",
                "800 cellules");
        HttpResponse<String> illisible =
                Visiteur.porteur(racine, "statistiques").json(REST, "{");
        assertThat(illisible.statusCode()).isEqualTo(400);
        assertThat(illisible.body()).contains("JSON");
        assertThat(Visiteur.porteur(racine, "coordination").json(REST, "{").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRemonteeIsExactForItsPreAndUnknownToAnyOther() throws SQLException {
        String pre =
                "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = 'coordination'";
        String avant = Temoin.valeur("select count(*) from marelle_journal.detail where objet = 'remontée'");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu forme =
                FormulaireLu.lire(coordination.ouvrir("/statistiques/remontees").body(), "saisie");
        forme.champs().put("saisie:periode", "2024");
        forme.champs().put("saisie:faire", "Faire la remontée");
        String page = coordination.destination(coordination.poster(forme.action(), forme.champs()));
        assertThat(page).startsWith("/statistiques/remontee?id=");
        assertThat(coordination.destination(coordination.poster(forme.action(), forme.champs())))
                .as("submitted twice")
                .isEqualTo(page);
        FormulaireLu encore =
                FormulaireLu.lire(coordination.ouvrir("/statistiques/remontees").body(), "saisie");
        forme.champs().forEach((nom, valeur) -> encore.champs().replace(nom, valeur));
        encore.champs().put("saisie:periode", "2024");
        encore.champs().put("saisie:faire", "Faire la remontée");
        assertThat(coordination.destination(coordination.poster(encore.action(), encore.champs())))
                .as("told again to the same people")
                .isEqualTo(page);
        String lue = coordination.get(page).body();
        String total = Temoin.valeur("select coalesce(sum(l.effectif), 0) from comptage c join comptage_ligne l on"
                + " l.comptage_id = c.id where c.periode = '2024' and c.pre_id = (" + pre + ")");
        assertThat(lue).contains("Non diffusable").contains(">" + total + "<");
        assertThat(Integer.parseInt(
                        Temoin.valeur("select count(*) from marelle_journal.detail where objet = 'remontée'")))
                .isGreaterThanOrEqualTo(Integer.parseInt(avant) + 2);
        for (String login : List.of("coordination2", "statistiques", "dpd", "referent")) {
            assertThat(Visiteur.connecte(racine, login).get(page).statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    void theDpdAgreesToARecipientAndEndsIt() throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        FormulaireLu forme =
                FormulaireLu.lire(dpd.ouvrir("/statistiques/destinataires").body(), "saisie");
        forme.champs().put("saisie:nom", "Sylvain Témoin");
        forme.champs().put("saisie:agreer", "Agréer ce destinataire");
        assertThat(dpd.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
        dpd.poster(forme.action(), forme.champs());
        assertThat(Temoin.valeur("select count(*) from destinataire where nom = 'Sylvain Témoin'"))
                .isEqualTo("1");
        FormulaireLu memes =
                FormulaireLu.lire(dpd.ouvrir("/statistiques/destinataires").body(), "saisie");
        memes.champs().put("saisie:nom", "sylvain TEMOIN");
        memes.champs().put("saisie:agreer", "Agréer ce destinataire");
        assertThat(dpd.poster(memes.action(), memes.champs()).body()).contains("déjà agréée pour ce PRE");
        FormulaireLu agrements =
                FormulaireLu.lire(dpd.ouvrir("/statistiques/destinataires").body(), "agrements");
        for (String bouton : agrements.boutons()) {
            assertThat(bouton).startsWith("agrements:");
        }
        assertThat(Visiteur.connecte(racine, "coordination")
                        .get("/statistiques/destinataires")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void noPageOfCountsNamesAChild() throws SQLException {
        List<String> noms = new ArrayList<>(Temoin.liste("select concat(prenom, ' ', nom) from enfant"));
        noms.addAll(Temoin.liste("select concat(nom, ' ', prenom) from enfant"));
        for (String login : List.of("statistiques", "coordination", "dpd")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            List<String> pages = new ArrayList<>(List.of(
                    "/statistiques/liste",
                    "/statistiques/saisie",
                    "/statistiques/calcul",
                    "/statistiques/remontees",
                    "/statistiques/destinataires"));
            Temoin.liste("select id from publication").forEach(id -> pages.add("/statistiques/fiche?id=" + id));
            Temoin.liste("select id from remontee").forEach(id -> pages.add("/statistiques/remontee?id=" + id));
            for (String page : pages) {
                String corps = visiteur.ouvrir(page).body();
                assertThat(noms.stream().filter(corps::contains))
                        .as(login + " " + page)
                        .isEmpty();
            }
        }
    }

    private String publier(String tableaux, String periode) throws SQLException {
        Visiteur statistiques = Visiteur.porteur(racine, "statistiques");
        HttpResponse<String> reponse = statistiques.json(
                REST,
                "{\"population\":\"enfants\",\"periode\":\"" + periode + "\",\"tableaux\":" + tableaux
                        + ",\"seuil\":11}");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        return statistiques.destination(reponse);
    }

    private void refuse(String corps, String champ, String phrase) throws SQLException {
        HttpResponse<String> reponse = Visiteur.porteur(racine, "statistiques").json(REST, corps);
        assertThat(reponse.statusCode()).as(corps).isEqualTo(400);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reponse.body()).contains("\"champ\":\"" + champ + "\"", phrase);
    }

    /** {@code pre quartier sexe age type}: how many, as frozen. */
    private static Map<String, Long> comptes(String periode) throws SQLException {
        Map<String, Long> comptes = new TreeMap<>();
        for (String ligne : Temoin.liste(
                "select concat_ws(' ', p.code, l.quartier, l.sexe, l.age, l.type_etablissement, l.effectif) from comptage c"
                        + " join comptage_ligne l on l.comptage_id = c.id join pre p on p.id = c.pre_id where c.periode = ?",
                periode)) {
            int espace = ligne.lastIndexOf(' ');
            comptes.put(ligne.substring(0, espace), Long.valueOf(ligne.substring(espace + 1)));
        }
        return comptes;
    }
}
