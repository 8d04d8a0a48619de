package fr.marelle.mesure;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import fr.marelle.essai.FormulaireLu;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Signed-in users at their work: lists, searches, children, saisines, and the bare page between, in one mix. */
public class Usage extends Simulation {

    private static final int CREE = 201;

    private static volatile Phase phase;

    private final Phase ma = phase;
    private final AtomicInteger rang = new AtomicInteger();

    /** Gatling makes the instance itself: what it is to do waits here. */
    static void preparer(Phase prochaine) {
        phase = prochaine;
    }

    public Usage() {
        List<PopulationBuilder> populations = new ArrayList<>();
        populations.add(scenario("equipe")
                .exec(exec(s -> s.set(
                                "moi",
                                ma.personnes()
                                        .get(rang.getAndIncrement()
                                                % ma.personnes().size())))
                        .exec(addCookie(Cookie("marelle_connexion", s -> moi(s).secret())))
                        .exec(http("accueil").get("/accueil").check(bodyString().saveAs("page")))
                        .during(Duration.ofSeconds(ma.secondes()))
                        .on(reflexion().exec(melange())))
                .injectOpen(rampUsers(ma.utilisateurs()).during(Duration.ofSeconds(ma.reflexion() ? 5 : 1))));
        if (ma.jeton() != null) {
            populations.add(scenario("publication").exec(publications()).injectOpen(CoreDsl.atOnceUsers(1)));
        }
        setUp(populations)
                .protocols(http.baseUrl(ma.racine()).disableFollowRedirect().acceptHeader("text/html"));
    }

    private static Personne moi(Session session) {
        return session.get("moi");
    }

    private ChainBuilder reflexion() {
        return ma.reflexion() ? CoreDsl.pause(Duration.ofSeconds(3), Duration.ofSeconds(8)) : exec(s -> s);
    }

    private ChainBuilder melange() {
        return CoreDsl.randomSwitch()
                .on(
                        CoreDsl.percent(15)
                                .then(acte(Acte.LISTE, page(http("liste").get("/famille/liste"), "Naissance"))),
                        CoreDsl.percent(10).then(recherche()),
                        CoreDsl.percent(10).then(proposition()),
                        CoreDsl.percent(20)
                                .then(acte(Acte.ENFANT, page(http("enfant").get(this::fiche), "Responsables"))),
                        CoreDsl.percent(5)
                                .then(acte(Acte.ACCUEIL, page(http("accueil").get("/accueil"), "Bonjour"))),
                        CoreDsl.percent(5)
                                .then(acte(
                                        Acte.TACHES,
                                        page(http("taches").get("/tache/liste?filtre=EQUIPE"), "id=\"nombre\""))),
                        CoreDsl.percent(5)
                                .then(acte(
                                        Acte.FIL,
                                        page(
                                                http("fil")
                                                        .get(s -> "/parcours/suivi?id="
                                                                + moi(s).enfant()
                                                                        .dossier()),
                                                "<h1"))),
                        CoreDsl.percent(10)
                                .then(saisie(
                                        Acte.FORMULAIRE,
                                        s -> "/saisine/saisie?brouillon=" + UUID.randomUUID(),
                                        Acte.DEPOT,
                                        s -> Formulaires.saisine(s.getString("page"), "Essai-" + s.userId()))),
                        CoreDsl.percent(5)
                                .then(saisie(
                                        Acte.FORMULAIRE_ACCORD,
                                        s -> "/accord/saisie?sur="
                                                + moi(s).enfant().id() + "&brouillon=" + UUID.randomUUID(),
                                        Acte.ACCORD,
                                        s -> Formulaires.accord(s.getString("page")))),
                        CoreDsl.percent(15)
                                .then(acte(
                                        Acte.PAGE_NUE,
                                        http("nue")
                                                .get(PageNue.CHEMIN)
                                                .check(status().is(200), substring(PageNue.TEXTE)))));
    }

    private String fiche(Session session) {
        return "/famille/fiche?id=" + moi(session).enfant().id();
    }

    /** A page that holds that word; it stays before her eyes. */
    private static HttpRequestActionBuilder page(HttpRequestActionBuilder requete, String mot) {
        return requete.check(status().is(200), substring(mot), bodyString().saveAs("page"));
    }

    private ChainBuilder recherche() {
        return exec(s -> {
                    String nom = moi(s).enfant().nom();
                    return s.set("nom", nom).set("lu", Formulaires.recherche(s.getString("page"), nom));
                })
                .exec(acte(
                        Acte.RECHERCHE,
                        page(http("recherche").post(s -> lu(s).action()), "Naissance")
                                .formParamMap(s -> Formulaires.objets(lu(s)))));
    }

    private ChainBuilder proposition() {
        return exec(acte(
                Acte.PROPOSITION,
                http("proposition")
                        .post("/famille/trouves")
                        .formParam("texte", s -> moi(s).enfant().nom())
                        .check(status().is(200), substring("/famille/fiche?id="))));
    }

    /** Opens a form, fills it in as one does, and sends it; one that cannot be filled in is left. */
    private ChainBuilder saisie(
            Acte ouvrir, Function<Session, String> adresse, Acte envoyer, Function<Session, FormulaireLu> remplir) {
        return exec(acte(ouvrir, page(http(ouvrir.name()).get(adresse::apply), "id=\"saisie\"")))
                .exec(reflexion())
                .exec(s -> s.set("lu", remplir.apply(s)))
                .doIf(s -> lu(s) != null)
                .then(exec(acte(
                                envoyer,
                                http(envoyer.name())
                                        .post(s -> lu(s).action())
                                        .formParamMap(s -> Formulaires.objets(lu(s)))
                                        .check(
                                                status().is(302),
                                                header("Location").saveAs("suite"))))
                        .doIf(s -> s.contains("suite"))
                        .then(exec(page(http("suite").get("#{suite}"), "<main")).exec(s -> s.remove("suite"))));
    }

    private static FormulaireLu lu(Session session) {
        return session.get("lu");
    }

    /** Publications one after the other, each of its own, as long as the phase lasts. */
    private ChainBuilder publications() {
        return CoreDsl.foreach(Publications.DEMANDES, "demande")
                .on(CoreDsl.doIf(s -> !ma.finie() && !s.contains("refusee"))
                        .then(acte(
                                        Acte.PUBLICATION,
                                        http("publication")
                                                .post(Publications.CHEMIN)
                                                .header("Authorization", "Bearer " + ma.jeton())
                                                .header("Accept", "application/json")
                                                .header("Content-Type", "application/json")
                                                .body(CoreDsl.StringBody("#{demande}"))
                                                .check(status().is(CREE)))
                                .pause(Duration.ofSeconds(1))));
    }

    /** Asks, and notes how long it took; what fails is noted and does not stop her. */
    private ChainBuilder acte(Acte acte, HttpRequestActionBuilder requete) {
        return exec(s -> s.remove("duree").set("le", System.currentTimeMillis()))
                .exec(requete.check(responseTimeInMillis().saveAs("duree")))
                .exec(s -> {
                    int duree = s.contains("duree") ? s.getInt("duree") : -1;
                    ma.releve().noter(acte, s.getLong("le"), duree, !s.isFailed());
                    return acte == Acte.PUBLICATION && s.isFailed()
                            ? s.markAsSucceeded().set("refusee", true)
                            : s.markAsSucceeded();
                });
    }
}
