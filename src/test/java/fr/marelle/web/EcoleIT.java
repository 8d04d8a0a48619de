package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import jakarta.json.JsonObjectBuilder;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school learns nothing that it did not bring: neither whom the PRE knew, nor who is kept from a file. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EcoleIT {

    private static final String SAISINES = "/api/v1/saisines";
    private static final String CONSEILS = "/api/v1/demandes-conseil";

    @ArquillianResource
    URL racine;

    private String uai;
    private String nom;
    private Visiteur porteur;
    private Visiteur liaison;

    @BeforeEach
    void file() throws SQLException {
        uai = Temoin.valeur(
                "select e.uai from habilitation h join compte c on c.id = h.compte_id and c.login = 'liaison'"
                        + " join etablissement e on e.id = h.etablissement_id where h.au is null");
        nom = Demandes.nom();
        porteur = Visiteur.porteur(racine, "liaison");
        liaison = Visiteur.connecte(racine, "liaison");
    }

    @Test
    void theSameNameIsToldTheSameWhateverTheTeamMadeOfTheFirst() throws SQLException {
        String premiere = deposer(nom);
        String enExamen = rappel(premiere, "EN_EXAMEN", null);
        assertThat(enExamen).contains("doubleConfirme");
        assertThat(rappel(premiere, "RATTACHEE", "ACCOMPAGNEE")).isEqualTo(enExamen);
        assertThat(rappel(premiere, "RATTACHEE", "EN_EXAMEN")).isEqualTo(enExamen);
        assertThat(rappel(premiere, "SANS_SUITE", null)).doesNotContain("doubleConfirme");
    }

    /** What is answered to a second form, that could not be filed anyway. */
    private String rappel(String premiere, String etat, String repetee) throws SQLException {
        mettre(premiere, etat, repetee);
        HttpResponse<String> reponse = porteur.json(
                SAISINES,
                Demandes.sansParents(uai, Demandes.enfant(nom, "Lou")).build().toString());
        assertThat(reponse.statusCode()).isEqualTo(400);
        return reponse.body();
    }

    private static void mettre(String saisine, String etat, String repetee) throws SQLException {
        String autre = repetee == null ? null : Temoin.valeur("select id from saisine where etat = ? limit 1", repetee);
        Temoin.modifier(
                "update saisine set etat = ?, double_de = ?, close_le = if(? in ('RECUE', 'EN_EXAMEN'), null, current_date)"
                        + " where id = ?",
                etat,
                autre,
                etat,
                saisine);
    }

    @Test
    void aDoubleIsAnsweredLikeTheOneItRepeatsFromItsMomentOn() throws SQLException {
        String saisine = deposer(nom);
        mettre(saisine, "RATTACHEE", "ACCOMPAGNEE");
        Temoin.modifier("update saisine set annonce_a = utc_timestamp(6) + interval 1 hour where id = ?", saisine);
        assertThat(porteur.get(SAISINES + "/" + saisine).body()).contains("EN_COURS");
        Temoin.modifier("update saisine set annonce_a = utc_timestamp(6) - interval 1 second where id = ?", saisine);
        assertThat(porteur.get(SAISINES + "/" + saisine).body()).contains("ACCOMPAGNE");
        assertThat(liaison.ouvrir("/saisine/suivi?id=" + saisine).body()).contains("ccompagn");
    }

    @Test
    void whoIsBarredIsRemindedOfNothingThatSheDidNotFile() throws SQLException {
        String sienne = deposer(nom);
        String dossier = Temoin.valeur("select dossier_id from saisine where id = ?", sienne);
        String auteur = Temoin.valeur("select cree_par from saisine where id = ?", sienne);
        try (AutoCloseable sans = ecarter(dossier)) {
            assertThat(porteur.get(SAISINES + "/" + sienne).body())
                    .as("her own stays as it was: that it went would tell of the bar")
                    .contains("RECUE");
            mettre(sienne, "ACCOMPAGNEE", null);
            assertThat(porteur.get(SAISINES + "/" + sienne).body()).contains("ACCOMPAGNE");
            Temoin.modifier("update saisine set close_le = current_date + interval 1 day where id = ?", sienne);
            assertThat(porteur.get(SAISINES + "/" + sienne).body()).contains("EN_COURS");
            mettre(sienne, "EN_EXAMEN", null);
            Temoin.modifier("update saisine set cree_par = null where id = ?", sienne);
            assertThat(porteur.get(SAISINES + "/" + sienne).statusCode()).isEqualTo(404);
            assertThat(liaison.ouvrir("/saisine/suivi?id=" + sienne).statusCode())
                    .isEqualTo(404);
            assertThat(liaison.ouvrir("/saisine/liste").body()).doesNotContain(nom);
            assertThat(liaison.ouvrir("/accueil").body()).doesNotContain(nom);
            assertThat(porteur.json(
                                    SAISINES,
                                    Demandes.sansParents(uai, Demandes.enfant(nom, "Lou"))
                                            .build()
                                            .toString())
                            .body())
                    .doesNotContain("doubleConfirme");
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Temoin.modifier("update saisine set cree_par = ? where id = ?", auteur, sienne);
        }
    }

    private static AutoCloseable ecarter(String dossier) throws SQLException {
        String id = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'liaison'",
                id,
                dossier);
        return () -> Temoin.modifier("delete from exclusion where id = ?", id);
    }

    @Test
    void aFrozenAnArchivedOrALongAnsweredFileIsShownToNoSchool() throws SQLException {
        String saisine = deposer(nom);
        String dossier = Temoin.valeur("select dossier_id from saisine where id = ?", saisine);
        for (String etat : new String[] {"GELE", "ARCHIVE"}) {
            Temoin.modifier("update dossier set etat = ? where id = ?", etat, dossier);
            assertThat(visible(saisine)).as(etat).isFalse();
        }
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        assertThat(visible(saisine)).isTrue();
        mettre(saisine, "SANS_SUITE", null);
        assertThat(visible(saisine)).isTrue();
        Temoin.modifier("update saisine set close_le = current_date - interval 12 month where id = ?", saisine);
        assertThat(visible(saisine)).as("answered a year ago").isFalse();
        Temoin.modifier("update saisine set etat = 'ACCOMPAGNEE' where id = ?", saisine);
        assertThat(visible(saisine)).as("still accompanied").isTrue();
    }

    private boolean visible(String saisine) {
        boolean lue = porteur.get(SAISINES + "/" + saisine).statusCode() == 200;
        assertThat(liaison.ouvrir("/saisine/suivi?id=" + saisine).statusCode()).isEqualTo(lue ? 200 : 404);
        assertThat(porteur.get(SAISINES + "?taille=200").body().contains(saisine))
                .isEqualTo(lue);
        assertThat(liaison.ouvrir("/saisine/liste").body().contains(nom)).isEqualTo(lue);
        assertThat(liaison.ouvrir("/accueil").body().contains(nom)).isEqualTo(lue);
        return lue;
    }

    @Test
    void whatASchoolReadsIsInTheJournal() throws SQLException {
        String saisine = deposer(nom);
        for (String chemin : new String[] {"/saisine/suivi?id=" + saisine, "/saisine/liste", "/accueil"}) {
            assertThat(lectures(saisine, () -> liaison.ouvrir(chemin)))
                    .as(chemin)
                    .isOne();
        }
        for (String chemin : new String[] {SAISINES, SAISINES + "/" + saisine}) {
            assertThat(lectures(saisine, () -> porteur.get(chemin))).as(chemin).isOne();
        }
        assertThat(lectures(
                        saisine,
                        () -> porteur.json(
                                SAISINES,
                                Demandes.sansParents(uai, Demandes.enfant(nom, "Lou"))
                                        .build()
                                        .toString())))
                .as("reminded of it")
                .isOne();
    }

    private static int lectures(String saisine, Runnable acte) throws SQLException {
        String compte = "select count(*) from marelle_journal.detail j join saisine s on s.dossier_id = j.dossier_id"
                + " join compte c on c.id = j.compte_id and c.login = 'liaison' where s.id = ? and j.acte = 'LECTURE'";
        int avant = Integer.parseInt(Temoin.valeur(compte, saisine));
        acte.run();
        return Integer.parseInt(Temoin.valeur(compte, saisine)) - avant;
    }

    @Test
    void aQuestionTheTeamWroteDownIsNotShownToTheSchoolItNames() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String depot = UUID.randomUUID().toString();
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/saisine/conseil?brouillon=" + depot).body(), "saisie");
        forme.champs().put("saisie:etablissement", Temoin.valeur("select id from etablissement where uai = ?", uai));
        forme.champs().put("saisie:demandeur", "Centre médico-psychologique");
        forme.champs().put("saisie:deposer", "ok");
        coordination.poster(forme.action(), forme.champs());
        String reference = Temoin.valeur("select reference from demande_conseil where id = ?", depot);
        assertThat(reference).isNotNull();
        assertThat(coordination.ouvrir("/saisine/liste?vue=conseil").body()).contains(reference);
        assertThat(liaison.ouvrir("/saisine/liste?vue=conseil").body())
                .doesNotContain(reference, "médico-psychologique");
        HttpResponse<String> sienne = porteur.json(CONSEILS, conseil());
        String dElle = sienne.body().replaceAll(".*\"numero\":\"([^\"]+)\".*", "$1");
        assertThat(liaison.ouvrir("/saisine/liste?vue=conseil").body()).contains(dElle);
        assertThat(porteur.avec("Idempotency-Key", depot)
                        .json(CONSEILS, conseil())
                        .statusCode())
                .as("somebody else's")
                .isEqualTo(404);
    }

    private String conseil() {
        return "{\"etablissement\":\"%s\",\"trancheAge\":\"A11_16\",\"motifs\":[\"LANGAGE\"]}".formatted(uai);
    }

    @Test
    void sentTwiceUnderOneKeyItIsStoredOnce() throws SQLException {
        String cle = UUID.randomUUID().toString();
        Visiteur programme = Visiteur.porteur(racine, "liaison").avec("Idempotency-Key", cle);
        String demande =
                Demandes.complete(uai, Demandes.enfant(nom, "Lou")).build().toString();
        HttpResponse<String> une = programme.json(SAISINES, demande);
        HttpResponse<String> deux = programme.json(SAISINES, demande);
        assertThat(une.statusCode()).as(une.body()).isEqualTo(201);
        assertThat(deux.body()).isEqualTo(une.body());
        String saisine = Temoin.valeur("select id from saisine where nom = ?", nom);
        mettre(saisine, "SANS_SUITE", null);
        Temoin.modifier(
                "update dossier d join saisine s on s.dossier_id = d.id set d.etat = 'GELE' where s.id = ?", saisine);
        assertThat(programme.json(SAISINES, demande).body())
                .as("sent again, it tells nothing of what became of it")
                .isEqualTo(une.body());
        assertThat(programme.get(SAISINES + "/" + saisine).statusCode()).isEqualTo(404);
        Temoin.modifier(
                "update dossier d join saisine s on s.dossier_id = d.id set d.etat = 'ACTIF' where s.id = ?", saisine);
        HttpResponse<String> autre = programme.json(
                SAISINES,
                Demandes.complete(uai, Demandes.enfant(nom, "Ana")).build().toString());
        assertThat(autre.statusCode()).isEqualTo(400);
        assertThat(autre.body()).contains("déjà servi");
        assertThat(Temoin.liste("select prenom from saisine where nom = ?", nom))
                .containsExactly("Lou");
        assertThat(Visiteur.porteur(racine, "liaison")
                        .avec("Idempotency-Key", "un")
                        .json(SAISINES, demande)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aHomonymIsFiledOnceConfirmed() throws SQLException {
        deposer(nom);
        JsonObjectBuilder demande = Demandes.complete(uai, Demandes.enfant(nom, "Lou"));
        assertThat(porteur.json(
                                SAISINES,
                                demande.add("doubleConfirme", true).build().toString())
                        .statusCode())
                .isEqualTo(201);
        assertThat(Temoin.liste("select id from saisine where nom = ?", nom)).hasSize(2);
    }

    @Test
    void twentyThousandChildrenAreRefusedInOneSentence() throws SQLException {
        deposer(nom);
        JsonObjectBuilder[] enfants = Collections.nCopies(1_500, 0).stream()
                .map(i -> Demandes.enfant(nom, "Lou"))
                .toArray(JsonObjectBuilder[]::new);
        long avant = Temoin.instructions();
        HttpResponse<String> reponse =
                porteur.json(SAISINES, Demandes.complete(uai, enfants).build().toString());
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body().split("\"message\"", -1)).hasSize(2);
        assertThat(Temoin.instructions() - avant).isLessThan(20);
        HttpResponse<String> longue = porteur.json(
                SAISINES,
                Demandes.complete(uai, Demandes.enfant("x".repeat(CorpsFilter.MAX), "Lou"))
                        .build()
                        .toString());
        assertThat(longue.statusCode()).isEqualTo(413);
    }

    private String deposer(String nomEnfant) throws SQLException {
        HttpResponse<String> deposee = porteur.json(
                SAISINES,
                Demandes.complete(uai, Demandes.enfant(nomEnfant, "Lou"))
                        .build()
                        .toString());
        assertThat(deposee.statusCode()).as(deposee.body()).isEqualTo(201);
        return Temoin.valeur(
                "select id from saisine where nom = ? and prenom = 'Lou' order by cree_le desc", nomEnfant);
    }
}
