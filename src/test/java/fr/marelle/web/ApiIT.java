package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The REST interface as a school's own software meets it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiIT {

    private static final String SAISINES = "/api/v1/saisines";

    @ArquillianResource
    URL racine;

    private Visiteur liaison;
    private String uai;

    @BeforeEach
    void whoAsks() throws SQLException {
        liaison = Visiteur.porteur(racine, "liaison");
        uai = ecole("liaison");
    }

    private static String ecole(String login) throws SQLException {
        return Temoin.valeur(
                "select e.uai from etablissement e join habilitation h on h.etablissement_id = e.id"
                        + " join compte c on c.id = h.compte_id where c.login = ?",
                login);
    }

    @Test
    void aSchoolFilesForSiblingsAndReadsItsAnswersOnly() throws SQLException {
        String nom = Demandes.nom();
        HttpResponse<String> deposee = liaison.json(
                SAISINES,
                Demandes.complete(uai, Demandes.enfant(nom, "Lou"), Demandes.enfant(nom, "Noé"))
                        .add("motifs", Json.createArrayBuilder().add("LANGAGE").add("ASSIDUITE"))
                        .build()
                        .toString());
        assertThat(deposee.statusCode()).as(deposee.body()).isEqualTo(201);
        assertThat(Temoin.liste("select prenom from saisine where nom = ? order by rang", nom))
                .containsExactly("Lou", "Noé");
        assertThat(Temoin.valeur("select count(distinct dossier_id) from saisine where nom = ?", nom))
                .isEqualTo("2");
        String id = Temoin.valeur("select id from saisine where nom = ? and prenom = 'Lou'", nom);
        assertThat(Visiteur.connecte(racine, "coordination")
                        .get("/saisine/fiche?id=" + id)
                        .body())
                .contains("Langage et communication", "Absences, retards");
        String adresse = liaison.destination(deposee);
        HttpResponse<String> lue = liaison.get(adresse);
        assertThat(lue.statusCode()).isEqualTo(200);
        JsonObject saisine = objet(lue);
        assertThat(saisine.keySet()).containsExactlyInAnyOrder("id", "numero", "recueLe", "reponse");
        assertThat(lue.body()).doesNotContain(nom, "Lou");
        assertThat(liaison.get(SAISINES).body()).contains(saisine.getString("id"));
        assertThat(Visiteur.porteur(racine, "liaison2").get(adresse).statusCode())
                .isEqualTo(404);
        assertThat(Visiteur.porteur(racine, "liaison2").get(SAISINES).body()).doesNotContain(saisine.getString("id"));
        assertThat(Visiteur.porteur(racine, "coordination").get(adresse).statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutAParentToldNoNameIsAccepted() throws SQLException {
        String nom = Demandes.nom();
        refusee(Demandes.sansParents(uai, Demandes.enfant(nom, "Lou")).build(), "informe");
        assertThat(Temoin.liste("select id from saisine where nom = ?", nom)).isEmpty();
    }

    @Test
    void aSchoolSpeaksForItselfOnly() throws SQLException {
        String fausse = uai.substring(0, 7) + (uai.charAt(7) == 'A' ? 'B' : 'A');
        refusee(Demandes.complete(fausse, Demandes.enfant("Témoin", "Lou")).build(), "etablissement");
        refusee(
                Demandes.complete(ecole("liaison2"), Demandes.enfant("Témoin", "Lou"))
                        .build(),
                "etablissement");
        refusee(
                Demandes.complete("0621234" + lettre(621234), Demandes.enfant("Témoin", "Lou"))
                        .build(),
                "etablissement");
        refusee(Demandes.complete("", Demandes.enfant("Témoin", "Lou")).build(), "etablissement");
    }

    /** Of a UAI that is well formed, though no school bears it. */
    private static char lettre(int chiffres) {
        return "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(chiffres % 23);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        refusee(
                Demandes.complete(
                                uai,
                                Demandes.enfant("Témoin", "Lou")
                                        .add(
                                                "naissance",
                                                Temoin.aujourdhui().plusDays(1).toString()))
                        .build(),
                "enfants:0:naissance");
        refusee(Demandes.complete(uai, Demandes.enfant("N".repeat(300), "Lou")).build(), "enfants:0:nom");
        refusee(Demandes.complete(uai, Demandes.enfant(" ", "Lou")).build(), "enfants:0:nom");
        refusee(
                Demandes.complete(uai, Demandes.enfant("Témoin", "Lou"), Demandes.enfant("Témoin", ""))
                        .build(),
                "enfants:1:prenom");
        refusee(
                Demandes.complete(uai, Demandes.enfant("Témoin", "Lou").add("sexe", "Z"))
                        .build(),
                "enfants:0:sexe");
        refusee(Demandes.complete(uai).build(), "enfants");
        refusee(
                Demandes.complete(uai, Demandes.enfant("Témoin", "Lou"))
                        .add("motifs", Json.createArrayBuilder().add("INCONNU"))
                        .build(),
                "motifs");
        refusee(
                Demandes.complete(uai, Demandes.enfant("Témoin", "Lou"))
                        .add("dejaTente", "x".repeat(20_001))
                        .build(),
                "dejaTente");
    }

    /** 400, a problem of RFC 9457, in French, at that field or one inside it. */
    private void refusee(JsonObject demande, String champ) {
        HttpResponse<String> reponse = liaison.json(SAISINES, demande.toString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(400);
        probleme(reponse);
        JsonArray erreurs = objet(reponse).getJsonArray("erreurs");
        assertThat(erreurs.getValuesAs(JsonObject.class)).as(reponse.body()).anySatisfy(e -> {
            assertThat(e.getString("champ", "")).startsWith(champ);
            assertThat(e.getString("message")).isNotBlank().doesNotContain("???");
        });
    }

    private static void probleme(HttpResponse<String> reponse) {
        assertThat(reponse.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(objet(reponse).getInt("status")).isEqualTo(reponse.statusCode());
        assertThat(objet(reponse).getString("title")).isNotBlank();
        assertThat(reponse.body()).doesNotContain("Exception", "at fr.marelle", "org.");
    }

    @Test
    void aNameIsKeptAsItIsWritten() throws SQLException {
        String nom = "<script>alert(1)</script> 🦊 O’Neil-" + Demandes.nom();
        HttpResponse<String> reponse = liaison.json(
                SAISINES,
                Demandes.complete(uai, Demandes.enfant(nom, "Zoé 🌱")).build().toString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        assertThat(Temoin.liste("select prenom from saisine where nom = ?", nom))
                .containsExactly("Zoé 🌱");
        String id = Temoin.valeur("select id from saisine where nom = ?", nom);
        String page = Visiteur.connecte(racine, "coordination")
                .get("/saisine/fiche?id=" + id)
                .body();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void aListIsCappedAndPaged() {
        liaison.json(SAISINES, Demandes.saisine(uai, "Essai."));
        JsonArray une = tableau(liaison.get(SAISINES + "?page=1&taille=1"));
        assertThat(une).hasSize(1);
        assertThat(tableau(liaison.get(SAISINES + "?taille=100000")).size()).isLessThanOrEqualTo(200);
        assertThat(tableau(liaison.get(SAISINES + "?taille=-5")).size()).isEqualTo(1);
        assertThat(liaison.get(SAISINES + "?page=-3").statusCode()).isEqualTo(200);
        assertThat(liaison.get(SAISINES + "?page=99999999").statusCode()).isEqualTo(200);
        assertThat(liaison.get(SAISINES + "?page=deux").statusCode()).isIn(400, 404);
    }

    @Test
    void whatIsNotReadableIsRefusedWithoutDetail() {
        for (String corps : List.of(
                "{", "[]", "null", "", "{\"enfants\":3}", "{\"enfants\":[null]}", "{\"motifs\":[null]}", "\u0000")) {
            HttpResponse<String> reponse = liaison.json(SAISINES, corps);
            assertThat(reponse.statusCode()).as(corps + " " + reponse.body()).isEqualTo(400);
            probleme(reponse);
        }
        for (String faux :
                List.of("\"enfants\":[null]", "\"motifs\":[null]", "\"parentsInformes\":{}", "\"motifs\":null")) {
            String nom = faux.substring(0, faux.indexOf(':'));
            JsonObject demande =
                    Demandes.complete(uai, Demandes.enfant("Témoin", "Lou")).build();
            String autres = Json.createObjectBuilder(demande)
                    .remove(nom.replace("\"", ""))
                    .build()
                    .toString();
            HttpResponse<String> reponse = liaison.json(SAISINES, "{" + faux + "," + autres.substring(1));
            assertThat(reponse.statusCode()).as(faux + " " + reponse.body()).isEqualTo(400);
            probleme(reponse);
        }
        HttpResponse<String> xml = liaison.envoyer("POST", SAISINES, "application/xml", "<a/>");
        assertThat(xml.statusCode()).isEqualTo(415);
        probleme(xml);
        for (String id : List.of("x", "1", "7f2b5a34-0000-4000-8000-000000000001", "%3Cscript%3E")) {
            HttpResponse<String> absente = liaison.get(SAISINES + "/" + id);
            assertThat(absente.statusCode()).as(id).isEqualTo(404);
            probleme(absente);
        }
    }

    @Test
    void onlyALivingTokenOpens() throws SQLException {
        for (Visiteur visiteur : List.of(
                Visiteur.inconnu(racine),
                Visiteur.inconnu(racine).avec("Authorization", "Bearer faux"),
                Visiteur.inconnu(racine).avec("Authorization", "Bearer "),
                Visiteur.inconnu(racine).avec("Authorization", "Basic bGlhaXNvbjptYXJlbGxlLWRlbW8tbGlhaXNvbg=="),
                Visiteur.connecte(racine, "liaison"),
                Visiteur.porteur(racine, "liaison", -1, false),
                Visiteur.porteur(racine, "liaison", 24, true))) {
            for (String chemin : List.of(SAISINES, SAISINES + "/x", "/api/v1/quartiers")) {
                HttpResponse<String> reponse = visiteur.get(chemin);
                assertThat(reponse.statusCode()).as(chemin).isEqualTo(401);
                assertThat(reponse.headers().firstValue("WWW-Authenticate")).contains("Bearer");
                probleme(reponse);
            }
            assertThat(visiteur.json(SAISINES, "{}").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void advicesAreAskedWithoutAName() throws SQLException {
        String avant = Temoin.valeur("select count(*) from demande_conseil");
        HttpResponse<String> faite = liaison.json(
                "/api/v1/demandes-conseil",
                "{\"etablissement\":\"%s\",\"trancheAge\":\"A11_16\",\"motifs\":[\"LANGAGE\"]}".formatted(uai));
        assertThat(faite.statusCode()).as(faite.body()).isEqualTo(201);
        assertThat(Temoin.valeur("select count(*) from demande_conseil"))
                .isEqualTo(Long.toString(Long.parseLong(avant) + 1));
        HttpResponse<String> sansAge = liaison.json(
                "/api/v1/demandes-conseil", "{\"etablissement\":\"%s\",\"motifs\":[\"LANGAGE\"]}".formatted(uai));
        assertThat(sansAge.statusCode()).isEqualTo(400);
        assertThat(objet(sansAge).getString("champ")).isEqualTo("trancheAge");
    }

    @Test
    void theQuartiersOfTodayAreListed() {
        HttpResponse<String> reponse = liaison.get("/api/v1/quartiers?generation=2024");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.body()).contains("QN06208M").doesNotContain("QP062");
        assertThat(liaison.get("/api/v1/quartiers?generation=1999").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aKnownPointIsInItsQuartierAndTheGrandPlaceIsOutside() {
        JsonObject dedans = localiser(2.629, 50.518);
        assertThat(dedans.getString("code")).isEqualTo("QN06208M");
        assertThat(dedans.getString("certitude")).isIn("dedans", "a_verifier");
        assertThat(dedans.keySet())
                .contains("code", "nom", "generation", "contourVersion", "certitude", "distanceLimiteM", "candidats");
        assertThat(localiser(2.6403, 50.5308).getString("certitude")).isEqualTo("dehors");
        for (String corps : List.of(
                "{}",
                "{\"lon\":\"x\",\"lat\":50}",
                "{\"lon\":200,\"lat\":50,\"date\":\"2026-01-01\"}",
                "{\"lon\":2.6,\"lat\":50.5,\"date\":\"hier\"}")) {
            HttpResponse<String> reponse = liaison.json("/api/v1/quartiers/localiser", corps);
            assertThat(reponse.statusCode()).as(corps + reponse.body()).isEqualTo(400);
            probleme(reponse);
        }
    }

    private JsonObject localiser(double lon, double lat) {
        HttpResponse<String> reponse = liaison.json(
                "/api/v1/quartiers/localiser",
                Json.createObjectBuilder()
                        .add("lon", lon)
                        .add("lat", lat)
                        .add("date", Temoin.aujourdhui().toString())
                        .build()
                        .toString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return objet(reponse);
    }

    private static JsonObject objet(HttpResponse<String> reponse) {
        try (JsonReader lecture = Json.createReader(new StringReader(reponse.body()))) {
            return lecture.readObject();
        }
    }

    private static JsonArray tableau(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        try (JsonReader lecture = Json.createReader(new StringReader(reponse.body()))) {
            return lecture.readArray();
        }
    }
}
