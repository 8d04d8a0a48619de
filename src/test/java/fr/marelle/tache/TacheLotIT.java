package fr.marelle.tache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gestures on several things at once: each is judged by itself, nothing is done twice, and what was done is undone. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TacheLotIT {

    private static final Pattern GESTE =
            Pattern.compile("<input type=\"hidden\" name=\"geste\" value=\"([0-9a-f-]{36})\"");

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private List<String> dossiers;
    private String etranger;

    @BeforeEach
    void chooseFiles() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        dossiers = Temoin.liste(
                "select d.id from dossier d join enfant e on e.dossier_id = d.id join rattachement r on"
                        + " r.dossier_id = d.id and r.au is null join habilitation h on h.pre_id = r.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination' join acces a on a.dossier_id = d.id and a.au is null and a.qualite ="
                        + " 'REFERENT_PRINCIPAL' join compte k on k.id = a.compte_id and k.login = 'referent' where d.etat = 'ACTIF' and not exists"
                        + " (select 1 from exclusion x where x.dossier_id = d.id) order by exists (select 1 from parcours p where p.dossier_id = d.id) desc, d.numero limit 3");
        etranger = Temoin.valeur(
                "select d.id from dossier d join enfant e on e.dossier_id = d.id join rattachement r on"
                        + " r.dossier_id = d.id and r.au is null join habilitation h on h.pre_id = r.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination2' where d.etat = 'ACTIF' order by d.numero limit 1");
        Suivi.retenir();
        Temoin.modifier("create or replace temporary table taches_avant as select id from tache");
        assertThat(dossiers).hasSize(3);
    }

    @AfterEach
    void putBack() throws SQLException {
        Temoin.modifier("delete from tache where id not in (select id from taches_avant)");
        Temoin.modifier("delete from report_tache");
        Temoin.modifier("delete from geste");
        Suivi.rendre();
    }

    @Test
    void oneTaskIsNotedOnEachFileWithinReachOnceAndTakenBack() throws SQLException {
        FormulaireLu forme = choisir("/tache/lot", Stream.concat(dossiers.stream(), Stream.of(etranger)));
        forme.champs().put("saisie:texte", "Préparer le bilan de printemps");
        forme.champs().put("saisie:responsable", "REFERENT");
        forme.champs().put("saisie:noter", "ok");
        HttpResponse<String> reponse = poster(forme, "saisie:dossiers", dossiers);
        String page = coordination.ouvrir(coordination.destination(reponse)).body();
        assertThat(page).contains("3 tâches sont notées");
        assertThat(notees()).isEqualTo("3");
        assertThat(Temoin.valeur("select count(*) from tache t join compte c on c.id = t.responsable_id where c.login ="
                        + " 'referent' and t.id not in (select id from taches_avant)"))
                .as("each by its référent")
                .isEqualTo("3");
        poster(forme, "saisie:dossiers", dossiers);
        assertThat(notees()).as("sent twice").isEqualTo("3");
        annuler(page);
        assertThat(notees()).as("undone").isEqualTo("0");
    }

    @Test
    void aFileOfAnotherPreIsNeitherNamedNorToldFromOneThatDoesNotExist() throws SQLException {
        String nom = Temoin.valeur("select nom from enfant where dossier_id = ?", etranger);
        for (String page : List.of("/tache/lot", "/equipe/lot")) {
            String seul = ouvrirLot(page, Stream.of(etranger));
            String rien = ouvrirLot(page, Stream.of(UUID.randomUUID().toString()));
            assertThat(seul).as(page).contains("cochez d’abord").doesNotContain(">" + nom);
            assertThat(sansAlea(seul)).as(page).isEqualTo(sansAlea(rien));
            assertThat(ouvrirLot(page, Stream.of(dossiers.get(0), etranger)))
                    .as(page)
                    .contains("laissé de côté");
        }
    }

    @Test
    void tasksAreDoneTogetherTheOthersToldWhyAndAllTakenUpAgain() throws SQLException {
        String miennes = noterTrois();
        List<String> ids =
                Temoin.liste("select id from tache where id not in (select id from taches_avant) order by id");
        String autre = Temoin.valeur(
                "select id from tache where dossier_id in (select r.dossier_id from rattachement r join"
                        + " habilitation h on h.pre_id = r.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination2') limit 1");
        List<String> cles = Stream.concat(
                        ids.stream().map(i -> "DECISION|" + i),
                        Stream.of("DECISION|" + UUID.randomUUID(), "DECISION|" + autre, "n’importe quoi"))
                .toList();
        String page = geste("faire", cles, Map.of());
        assertThat(page).contains("3 tâches sont faites.", "3 tâches ne sont plus dans vos listes.");
        assertThat(faites()).isEqualTo("3");
        assertThat(Temoin.valeur("select faite_le from tache where id = ?", autre))
                .as("not in reach")
                .isNull();
        assertThat(geste("faire", cles.subList(0, 3), Map.of()))
                .contains("Aucune tâche n’est notée faite. 3 l’étaient déjà.");
        Temoin.modifier("update tache set version = version + 1 where id = ?", ids.get(0));
        assertThat(annuler(page)).contains("Les 2 gestes sont annulés", "quelque chose a changé");
        assertThat(faites()).isEqualTo("1");
        assertThat(miennes).contains("3 tâches sont notées");
    }

    @Test
    void tasksArePutAsideTogetherAndComeBackAsTheyWere() throws SQLException {
        noterTrois();
        List<String> cles = Temoin.liste("select concat('DECISION|', id) from tache where id not in (select id from"
                + " taches_avant) order by id");
        String demain = Temoin.aujourdhui().plusDays(1).toString();
        String page = geste("reporter", cles, Map.of("saisie:jusquau", demain));
        assertThat(page).contains("3 tâches sont reportées");
        String ensuite = geste(
                "reporter",
                cles,
                Map.of("saisie:jusquau", Temoin.aujourdhui().plusDays(9).toString()));
        annuler(ensuite);
        assertThat(Temoin.valeur("select count(*) from report_tache where jusquau = ?", demain))
                .as("as it was put aside first")
                .isEqualTo("3");
        assertThat(annuler(page)).as("changed since").contains("Rien n’a été annulé");
        assertThat(geste("reporter", cles, Map.of("saisie:jusquau", "2020-01-01")))
                .contains("<title>Erreur : ");
        assertThat(geste("reporter", List.of(), Map.of())).contains("Cochez d’abord");
    }

    @Test
    void theCoordinationTakesOverAndGivesBack() throws SQLException {
        noterTrois();
        List<String> cles = Temoin.liste("select concat('DECISION|', id) from tache where id not in (select id from"
                + " taches_avant) order by id");
        String page = geste("prendre", cles, Map.of());
        assertThat(page).contains("3 tâches sont maintenant les vôtres");
        assertThat(geste("prendre", cles, Map.of())).contains("3 l’étaient déjà");
        annuler(page);
        assertThat(Temoin.valeur("select count(*) from tache t join compte c on c.id = t.responsable_id where c.login ="
                        + " 'referent' and t.id not in (select id from taches_avant)"))
                .isEqualTo("3");
    }

    @Test
    void filesAreHandedOverFromTheListAndHandedBack() throws SQLException {
        String vers = Temoin.valeur("select id from compte where login = 'referent1b'");
        FormulaireLu forme = FormulaireLu.lire(
                ouvrirLot(
                        "/equipe/lot",
                        dossiers.stream(),
                        "&retour=%2Ffamille%2Fliste%3Fv%3Dtoute%26referent%3D" + vers),
                "saisie");
        forme.champs().put("saisie:referent", vers);
        forme.champs().put("saisie:motif", "Congé de la référente");
        forme.champs().put("saisie:passer", "ok");
        HttpResponse<String> reponse = poster(forme, "saisie:dossiers", dossiers);
        assertThat(coordination.destination(reponse))
                .as("the list as it stood")
                .startsWith("/famille/liste?")
                .contains("v=toute", "referent=" + vers);
        String page = coordination.ouvrir(coordination.destination(reponse)).body();
        assertThat(page)
                .contains("3 dossiers confiés à " + Temoin.valeur("select nom from compte where login = 'referent1b'"));
        assertThat(principaux("referent1b")).isEqualTo("3");
        assertThat(principaux("referent")).isEqualTo("0");
        poster(forme, "saisie:dossiers", dossiers);
        assertThat(principaux("referent1b")).as("sent twice").isEqualTo("3");
        assertThat(annuler(page)).contains("Les 3 gestes sont annulés");
        assertThat(principaux("referent")).isEqualTo("3");
        assertThat(principaux("referent1b")).isEqualTo("0");
        assertThat(Temoin.valeur(
                        "select count(*) from acces where dossier_id = ? and motif = 'Passation annulée'",
                        dossiers.get(0)))
                .as("handed over, then handed back: nothing is rewritten")
                .isEqualTo("1");
    }

    @Test
    void aFileWhoseParcoursIsOverIsProposedButNotTicked() throws SQLException {
        Temoin.modifier("create or replace temporary table parcours_avant as select * from parcours");
        try {
            Temoin.modifier(
                    "update parcours set etat = 'CLOS', fin_le = current_date, motif_sortie ="
                            + " coalesce(motif_sortie, 'AUTRE') where dossier_id = ? and etat <> 'CLOS'",
                    dossiers.get(0));
            if ("0"
                    .equals(Temoin.valeur(
                            "select count(*) from parcours where dossier_id = ? and etat <> 'CLOS'",
                            dossiers.get(1)))) {
                Temoin.modifier(
                        "update parcours set etat = 'VALIDE', fin_le = null, motif_sortie = null where dossier_id = ?"
                                + " order by ouvert_le desc limit 1",
                        dossiers.get(1));
            }
            String lot = ouvrirLot("/equipe/lot", dossiers.stream());
            assertThat(coche(lot, dossiers.get(0))).as("over").isFalse();
            assertThat(coche(lot, dossiers.get(1))).isTrue();
            assertThat(lot).contains("parcours terminé");
            String passation = coordination
                    .ouvrir("/equipe/passation?sur=" + Temoin.valeur("select id from compte where login = 'referent'"))
                    .body();
            assertThat(coche(passation, dossiers.get(0))).as("over").isFalse();
            assertThat(coche(passation, dossiers.get(1))).isTrue();
            assertThat(champs(passation)).as("one order of fields").isEqualTo(champs(lot));
        } finally {
            Temoin.modifier("update parcours p join parcours_avant a on a.id = p.id set p.etat = a.etat, p.fin_le ="
                    + " a.fin_le, p.motif_sortie = a.motif_sortie where p.etat <> a.etat");
        }
    }

    private static boolean coche(String page, String dossier) {
        Matcher case_ =
                Pattern.compile("<input[^>]*value=\"" + dossier + "\"[^>]*>").matcher(page);
        assertThat(case_.find()).as("a box for " + dossier).isTrue();
        return case_.group().contains("checked");
    }

    private static List<String> champs(String page) {
        return Pattern.compile("<label[^>]*for=\"saisie:(\\w+)\"")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void aTaskBeginsWithAChildFoundFromTheListOfTasks() throws SQLException {
        String nom = Temoin.valeur("select nom from enfant where dossier_id = ?", dossiers.get(0));
        assertThat(coordination.ouvrir("/tache/liste").body()).contains("Noter une tâche", "/tache/enfant");
        assertThat(coordination.poster("/tache/enfant", Map.of("texte", nom)).body())
                .contains("/tache/saisie?sur=" + dossiers.get(0));
        String absent = Temoin.valeur("select nom from enfant where dossier_id = ?", etranger);
        assertThat(coordination.poster("/tache/enfant", Map.of("texte", absent)).body())
                .doesNotContain(etranger);
    }

    private String noterTrois() throws SQLException {
        FormulaireLu forme = choisir("/tache/lot", dossiers.stream());
        forme.champs().put("saisie:texte", "Appeler l’école");
        forme.champs().put("saisie:responsable", "REFERENT");
        forme.champs().put("saisie:noter", "ok");
        return coordination
                .ouvrir(coordination.destination(poster(forme, "saisie:dossiers", dossiers)))
                .body();
    }

    private String ouvrirLot(String page, Stream<String> choisis) {
        return ouvrirLot(page, choisis, "");
    }

    private String ouvrirLot(String page, Stream<String> choisis, String suite) {
        HttpResponse<String> reponse =
                coordination.posterTexte(page, choisis.map(c -> "choix=" + c).collect(Collectors.joining("&")) + suite);
        return coordination.ouvrir(coordination.destination(reponse)).body();
    }

    private FormulaireLu choisir(String page, Stream<String> choisis) {
        return FormulaireLu.lire(ouvrirLot(page, choisis), "saisie");
    }

    /** With several values of one field, as boxes send them. */
    private HttpResponse<String> poster(FormulaireLu forme, String cases, List<String> valeurs) {
        forme.champs().remove(cases);
        String corps = Stream.concat(
                        forme.champs().entrySet().stream()
                                .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue())),
                        valeurs.stream().map(v -> Visiteur.encoder(cases) + "=" + Visiteur.encoder(v)))
                .collect(Collectors.joining("&"));
        return coordination.posterTexte(forme.action(), corps);
    }

    private String geste(String bouton, List<String> cles, Map<String, String> champs) {
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/tache/liste?filtre=COTE").body(), "saisie");
        if (forme == null) {
            forme = FormulaireLu.lire(
                    coordination.ouvrir("/tache/liste?filtre=EQUIPE").body(), "saisie");
        }
        forme.champs().putAll(champs);
        forme.champs().put(bouton, "");
        HttpResponse<String> reponse = poster(forme, "choix", cles);
        return reponse.statusCode() == 302
                ? coordination.ouvrir(coordination.destination(reponse)).body()
                : reponse.body();
    }

    private String annuler(String page) {
        Matcher geste = GESTE.matcher(page);
        assertThat(geste.find()).as("a button that undoes").isTrue();
        HttpResponse<String> reponse = coordination.poster(
                "/geste/annulation", Map.of("geste", geste.group(1), "retour", "/tache/liste?filtre=EQUIPE"));
        return coordination.ouvrir(coordination.destination(reponse)).body();
    }

    private static String notees() throws SQLException {
        return Temoin.valeur("select count(*) from tache where id not in (select id from taches_avant)");
    }

    private static String faites() throws SQLException {
        return Temoin.valeur(
                "select count(*) from tache where faite_le is not null and id not in (select id from taches_avant)");
    }

    private String principaux(String login) throws SQLException {
        return Temoin.valeur(
                "select count(*) from acces a join compte c on c.id = a.compte_id where c.login = ? and a.au is null and"
                        + " a.qualite = 'REFERENT_PRINCIPAL' and a.dossier_id in (?, ?, ?)",
                login,
                dossiers.get(0),
                dossiers.get(1),
                dossiers.get(2));
    }

    private static String sansAlea(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(csp.init\\(')[^']*", "$1")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("\\d+ h \\d+", "");
    }
}
