package fr.marelle.equipe;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who follows, who followed, who must not: on the running application, at the next click. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EquipeIT {

    private static final String COMPTE = "select id from compte where login = ?";

    /** Files with a child that somebody has for a while: who had one for no day does not read on. */
    private static final String SIENS =
            "select distinct a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id"
                    + " join dossier d on d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id"
                    + " where c.login = ? and a.du < current_date and (a.au is null or a.au > current_date) order by 1";

    /** What one stores about oneself while failing. */
    private static final Set<String> A_SOI = Set.of("connexion", "brouillon");

    @ArquillianResource
    URL racine;

    @BeforeEach
    void keepWhoFollowsWhom() throws SQLException {
        Suivi.retenir();
    }

    @AfterEach
    void putItBack() throws SQLException {
        Suivi.rendre();
    }

    @Test
    void filesAreHandedOverInOneGoAndTheFormerReferentReadsOn() throws SQLException {
        List<String> siens = Temoin.liste(SIENS, "referent");
        String ecarte = siens.get(0);
        String passe = siens.get(1);
        String bar = ecarter(ecarte, "referent1b");
        String traces = Temoin.valeur("select count(*) from trace where fait = 'trace.equipe.passe'");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir(famille(passe)).body())
                .contains(">Modifier la fiche<")
                .doesNotContain("Lecture seule");

        assertThat(passer("referent", "referent1b", siens).statusCode()).isEqualTo(302);

        assertThat(Temoin.liste(SIENS, "referent")).containsExactly(ecarte);
        assertThat(Temoin.liste(SIENS.replace("du < current_date", "du <= current_date"), "referent1b"))
                .containsAll(siens.subList(1, siens.size()));
        assertThat(Temoin.valeur("select count(*) from trace where fait = 'trace.equipe.passe'"))
                .isEqualTo(Integer.toString(Integer.parseInt(traces) + siens.size() - 1));
        assertThat(Temoin.valeur(
                        "select count(*) from acces where dossier_id = ? and qualite ="
                                + " 'REFERENT_PRINCIPAL' and au is null",
                        passe))
                .isIn("0", "1");
        HttpResponse<String> lue = referent.ouvrir(famille(passe));
        assertThat(lue.statusCode()).isEqualTo(200);
        assertThat(lue.body()).contains("Lecture seule").doesNotContain(">Modifier la fiche<");
        assertThat(referent.ouvrir("/famille/saisie?sur=" + enfant(passe)).statusCode())
                .isEqualTo(404);
        assertThat(referent.ouvrir("/parcours/note?sur=" + passe).statusCode()).isEqualTo(404);
        assertThat(referent.ouvrir("/parcours/suivi?id=" + passe).body()).contains("Lecture seule");

        lever(bar);
        assertThat(passer("referent1b", "referent", siens.subList(1, siens.size()))
                        .statusCode())
                .isEqualTo(302);
        Temoin.modifier("update acces set du = current_date - interval 60 day where du = current_date and motif ="
                + " 'Départ en formation'");
        assertThat(Temoin.liste(SIENS, "referent")).containsExactlyElementsOf(siens);
        assertThat(referent.ouvrir("/famille/saisie?sur=" + enfant(passe)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aHandOverTellsToWhomAndHowManyAndIsUndone() throws SQLException {
        String aujourdhui = SIENS.replace("du < current_date", "du <= current_date");
        List<String> tous = Temoin.liste(aujourdhui, "referent");
        List<String> siens = simples("referent", "referent1b");
        int avant = Temoin.liste(SIENS, "referent").size();
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        HttpResponse<String> reponse = passer(coordination, "referent", "referent1b", siens.subList(0, 2));
        String page = coordination.ouvrir(coordination.destination(reponse)).body();
        assertThat(page)
                .contains("2 dossiers confiés à " + Temoin.valeur("select nom from compte where login = 'referent1b'"));
        assertThat(Temoin.liste(SIENS, "referent")).hasSize(avant - 2);
        String geste = page.replaceFirst("(?s).*name=\"geste\" value=\"([0-9a-f-]{36})\".*", "$1");
        coordination.poster("/geste/annulation", Map.of("geste", geste, "retour", "/equipe/liste"));
        assertThat(Temoin.liste(aujourdhui, "referent")).containsExactlyElementsOf(tous);
        Temoin.modifier("delete from geste");
    }

    /** She who takes it over had less on it, and that ends: undoing would give it back to nobody, and is not offered. */
    @Test
    void aHandOverThatEndsMoreThanOneRowOffersNoUndo() throws SQLException {
        String dossier = simples("referent", "referent1b").get(0);
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, motif)"
                        + " select uuid(), 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date -"
                        + " interval 9 day, 'essai' from compte where login = 'referent1b'",
                dossier);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        HttpResponse<String> reponse = passer(coordination, "referent", "referent1b", List.of(dossier));
        assertThat(coordination.ouvrir(coordination.destination(reponse)).body())
                .contains("Un dossier confié à ")
                .doesNotContain("name=\"geste\"");
    }

    /** Files of that one which nobody is to take over later, nor has the other any part of. */
    private static List<String> simples(String login, String autre) throws SQLException {
        return Temoin.liste(
                SIENS.replace(
                        " order by 1",
                        " and not exists (select 1 from acces b join compte f on f.id = b.compte_id where b.dossier_id ="
                                + " a.dossier_id and (b.au is null or b.au > current_date) and (f.login = ? or b.au is not null or"
                                + " b.du > current_date)) order by 1"),
                login,
                autre);
    }

    @Test
    void aFormerReferentReadsTwentyNineDaysLaterAndNotThirtyOne() throws SQLException {
        String dossier = loinDe("referent1b");
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                        + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 200"
                        + " day, current_date - interval 29 day, 'essai' from compte where login = 'referent1b'",
                acces,
                dossier);
        Visiteur ancienne = Visiteur.connecte(racine, "referent1b");
        assertThat(ancienne.ouvrir(famille(dossier)).statusCode()).isEqualTo(200);
        assertThat(ancienne.ouvrir("/famille/saisie?sur=" + enfant(dossier)).statusCode())
                .isEqualTo(404);
        String role = "update habilitation set au = %s where role_code = 'REFERENT' and compte_id = (" + COMPTE + ")";
        Temoin.modifier(role.formatted("current_date"), "referent1b");
        assertThat(ancienne.ouvrir(famille(dossier)).statusCode())
                .as("she left the PRE")
                .isEqualTo(404);
        Temoin.modifier(role.formatted("null"), "referent1b");
        for (int jours : List.of(30, 31)) {
            Temoin.modifier("update acces set au = current_date - interval ? day where id = ?", jours, acces);
            assertThat(ancienne.ouvrir(famille(dossier)).statusCode())
                    .as("%d days", jours)
                    .isEqualTo(404);
        }
        Temoin.modifier("update acces set du = current_date, au = current_date where id = ?", acces);
        assertThat(ancienne.ouvrir(famille(dossier)).statusCode())
                .as("named by mistake")
                .isEqualTo(404);
        Temoin.modifier("delete from acces where id = ?", acces);
    }

    @Test
    void aBarBeatsEveryRightAtTheNextClickAndLiftingItGivesNothingBack() throws SQLException {
        String dossier = partage("referent");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir(famille(dossier)).statusCode()).isEqualTo(200);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/equipe/exclusion?sur=" + dossier).body(), "saisie");
        forme.champs().put("saisie:personne", Temoin.valeur(COMPTE, "referent"));
        forme.champs().put("saisie:motif", "Voisine de palier.");
        forme.champs().put("saisie:ecarter", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);

        for (String url : List.of(famille(dossier), "/parcours/suivi?id=" + dossier, "/equipe/fiche?id=" + dossier)) {
            assertThat(referent.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
        String nom = Temoin.valeur("select nom from enfant where dossier_id = ?", dossier);
        String numero = Temoin.valeur("select numero from dossier where id = ?", dossier);
        assertThat(referent.poster("/famille/liste", Map.of("texte", nom)).body())
                .doesNotContain(numero);
        assertThat(coordination.ouvrir("/equipe/fiche?id=" + dossier).body()).contains("Voisine de palier.");
        assertThat(Visiteur.connecte(racine, "referent1b")
                        .ouvrir("/equipe/fiche?id=" + dossier)
                        .body())
                .contains("Qui suit l’enfant")
                .doesNotContain("Voisine de palier.");

        Temoin.modifier("update exclusion set au = current_date where dossier_id = ?", dossier);
        assertThat(referent.ouvrir(famille(dossier)).statusCode())
                .as("a bar lifted gives nothing back, not even the thirty days of who followed")
                .isEqualTo(404);
        assertThat(referent.ouvrir("/famille/saisie?sur=" + enfant(dossier)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBarredCoordinationAndABarredSchoolFindNothing() throws SQLException {
        String dossier = Temoin.valeur("select s.dossier_id from saisine s join habilitation h on h.etablissement_id ="
                + " s.etablissement_id join compte c on c.id = h.compte_id join dossier d on d.id = s.dossier_id where"
                + " c.login = 'liaison' and s.par_etablissement and d.etat = 'ACTIF' and s.cree_par is null and s.etat in"
                + " ('RECUE', 'EN_EXAMEN', 'ACCOMPAGNEE') and not exists"
                + " (select 1 from saisine t where t.dossier_id = s.dossier_id and t.id <> s.id) order by 1 limit 1");
        assertThat(dossier)
                .as("a child its school asked for, known to the team")
                .isNotNull();
        String saisine = Temoin.valeur("select id from saisine where dossier_id = ?", dossier);
        Map<String, List<String>> pages = Map.of(
                "coordination",
                List.of("/saisine/fiche?id=" + saisine, "/saisine/examen?id=" + saisine),
                "liaison",
                List.of("/saisine/suivi?id=" + saisine));
        for (String login : pages.keySet()) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            for (String url : pages.get(login)) {
                assertThat(visiteur.ouvrir(url).statusCode()).as(url).isEqualTo(200);
            }
            String bar = ecarter(dossier, login);
            for (String url : pages.get(login)) {
                assertThat(visiteur.ouvrir(url).statusCode()).as(url).isEqualTo(404);
            }
            lever(bar);
        }
    }

    /** A child that went to another school: the one that asked still reads the answer. */
    @Test
    void thePeopleOfTheSchoolThatAskedMayBeBarredWhereverTheChildIsNow() throws SQLException {
        String saisine = Temoin.valeur("select s.id from saisine s join enfant e on e.id = s.enfant_id join acces a on"
                + " a.dossier_id = e.dossier_id and a.au is null join compte c on c.id = a.compte_id and c.login = 'referent'"
                + " where s.etablissement_id is null order by 1 limit 1");
        String dossier = Temoin.valeur("select dossier_id from saisine where id = ?", saisine);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String page = "/equipe/exclusion?sur=" + dossier;
        String liaison = Temoin.valeur(COMPTE, "liaison");
        assertThat(coordination.ouvrir(page).body()).contains("Écarter").doesNotContain(liaison);
        try {
            Temoin.modifier(
                    "update saisine set par_etablissement = 1, etablissement_id = (select h.etablissement_id from habilitation"
                            + " h join compte c on c.id = h.compte_id where c.login = 'liaison') where id = ?",
                    saisine);
            assertThat(coordination.ouvrir(page).body()).contains(liaison);
        } finally {
            Temoin.modifier("update saisine set par_etablissement = 0, etablissement_id = null where id = ?", saisine);
        }
    }

    @Test
    void whatMayNotBeIsSaidAtItsPlaceAndChangesNothing() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        Map<String, String> avant = Temoin.etat(A_SOI);
        String seul = Temoin.valeur("select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id"
                + " join compte c on c.id = a.compte_id where c.login = 'referent' and a.au is null and not exists"
                + " (select 1 from acces b where b.dossier_id = a.dossier_id and b.compte_id <> a.compte_id) limit 1");
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/equipe/exclusion?sur=" + seul).body(), "saisie");
        forme.champs().put("saisie:personne", Temoin.valeur(COMPTE, "referent"));
        forme.champs().put("saisie:ecarter", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("seule à suivre l’enfant");
        forme = FormulaireLu.lire(
                coordination.ouvrir("/equipe/exclusion?sur=" + seul).body(), "saisie");
        forme.champs().put("saisie:personne", Temoin.valeur(COMPTE, "coordination"));
        forme.champs().put("saisie:ecarter", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("une autre coordination");
        assertThat(passer("referent", "referent2", List.of(seul)).body())
                .contains("Choisissez une des réponses proposées");
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    /** Posts the hand-over of those files, as the coordonnateur of PRE 1. */
    private HttpResponse<String> passer(String de, String vers, List<String> dossiers) throws SQLException {
        return passer(Visiteur.connecte(racine, "coordination"), de, vers, dossiers);
    }

    private static HttpResponse<String> passer(Visiteur coordination, String de, String vers, List<String> dossiers)
            throws SQLException {
        HttpResponse<String> page = coordination.ouvrir("/equipe/passation?sur=" + Temoin.valeur(COMPTE, de));
        FormulaireLu forme = FormulaireLu.lire(page.body(), "saisie");
        forme.champs().remove("saisie:dossiers");
        forme.champs().put("saisie:referent", Temoin.valeur(COMPTE, vers));
        forme.champs().put("saisie:motif", "Départ en formation");
        forme.champs().put("saisie:passer", "ok");
        String corps = Stream.concat(
                        forme.champs().entrySet().stream()
                                .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue())),
                        dossiers.stream().map(d -> "saisie%3Adossiers=" + d))
                .collect(Collectors.joining("&"));
        return coordination.envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps);
    }

    private static String ecarter(String dossier, String login) throws SQLException {
        String id = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = ?",
                id,
                dossier,
                login);
        return id;
    }

    private static void lever(String bar) throws SQLException {
        Temoin.modifier("delete from exclusion where id = ?", bar);
    }

    /** A file of PRE 1 with a child and two people, one of them that account for two months. */
    private static String partage(String login) throws SQLException {
        String dossier = Temoin.liste(SIENS, login).get(2);
        Temoin.modifier(
                "update acces set du = current_date - interval 60 day where dossier_id = ? and au is null", dossier);
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du,"
                        + " motif) select uuid(), 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date, 'essai'"
                        + " from compte where login = 'referent1b'",
                dossier);
        return dossier;
    }

    /** A file of PRE 1, with a child, that this account never had. */
    private static String loinDe(String login) throws SQLException {
        return Temoin.valeur(
                "select e.dossier_id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF'"
                        + " join rattachement r on r.dossier_id = d.id and r.au is null join habilitation h on h.pre_id ="
                        + " r.pre_id join compte c on c.id = h.compte_id and c.login = ? where not exists (select 1 from"
                        + " acces a where a.dossier_id = d.id and a.compte_id = c.id) order by 1 limit 1",
                login);
    }

    private static String enfant(String dossier) throws SQLException {
        return Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
    }

    private static String famille(String dossier) throws SQLException {
        return "/famille/fiche?id=" + enfant(dossier);
    }
}
