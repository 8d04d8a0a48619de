package fr.marelle.vue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
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

/** A view is a name for parameters: it is seen by whom it is for, counts what the list shows, and opens nothing. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VueIT {

    private static final Pattern GESTE =
            Pattern.compile("<input type=\"hidden\" name=\"geste\" value=\"([0-9a-f-]{36})\"");

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private Visiteur referent;

    @BeforeEach
    void signIn() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        referent = Visiteur.connecte(racine, "referent");
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from vue_defaut");
        Temoin.modifier("delete from vue");
        Temoin.modifier("delete from geste");
    }

    @Test
    void aViewIsKeptWithItsNumberWhichIsThatOfTheLinesBehindIt() throws SQLException {
        String nom = "100 % bilans 🧒 « été » _";
        assertThat(garder(coordination, "FAMILLE", "age.A6_10~tri.JEUNES", nom, null, false)
                        .statusCode())
                .isEqualTo(302);
        String id = Temoin.valeur("select id from vue");
        String page = coordination
                .ouvrir("/famille/liste?v=" + id + "&age=A6_10&tri=JEUNES")
                .body();
        assertThat(page).contains("100 % bilans 🧒", "aria-current=\"page\"", "6 à 10 ans");
        assertThat(nombre(page, nom.substring(0, 5))).isEqualTo(lignes(coordination, "age=A6_10"));
        assertThat(Temoin.valeur("select parametres from vue")).isEqualTo("age=A6_10&tri=JEUNES");
    }

    @Test
    void aDraftSentTwiceKeepsOneView() throws SQLException {
        FormulaireLu forme = formulaire(coordination, "FAMILLE", "etat.EN_COURS");
        forme.champs().put("saisie:nom", "En cours");
        forme.champs().remove("saisie:defaut");
        forme.champs().put("saisie:pre", "");
        forme.champs().put("saisie:enregistrer", "ok");
        coordination.poster(forme.action(), forme.champs());
        coordination.poster(forme.action(), forme.champs());
        assertThat(Temoin.valeur("select count(*) from vue")).isEqualTo("1");
    }

    @Test
    void aNameThatHoldsANirOrIsMissingIsRefusedAndNothingIsKept() throws SQLException {
        assertThat(garder(coordination, "FAMILLE", "etat.SANS", "2 69 05 49 588 157 80", null, false)
                        .body())
                .contains("<title>Erreur : ");
        assertThat(garder(coordination, "FAMILLE", "etat.SANS", " ", null, false)
                        .body())
                .contains("<title>Erreur : ");
        assertThat(garder(coordination, "FAMILLE", "etat.SANS", "x".repeat(61), null, false)
                        .body())
                .contains("<title>Erreur : ");
        assertThat(Temoin.valeur("select count(*) from vue")).isEqualTo("0");
    }

    @Test
    void whatIsNotWithinReachIsToldInOneSentenceAndTheRestApplies() throws SQLException {
        String etranger = Temoin.valeur("select id from compte where login = 'referent2'");
        String nomEtranger = Temoin.valeur("select nom from compte where login = 'referent2'");
        String autrePre = Temoin.valeur("select h.pre_id from habilitation h join compte c on c.id = h.compte_id where"
                + " c.login = 'referent2'");
        int sans = lignes(coordination, "age=A6_10");
        for (String perdu : new String[] {
            "referent=" + etranger, "referent=" + UUID.randomUUID(), "pre=" + autrePre, "etat=INCONNU", "quartier=%25"
        }) {
            String page =
                    coordination.ouvrir("/famille/liste?age=A6_10&" + perdu).body();
            assertThat(page)
                    .as(perdu)
                    .contains("elle s’en passe, le reste s’applique")
                    .doesNotContain(nomEtranger);
            assertThat(lignes(coordination, "age=A6_10&" + perdu)).as(perdu).isEqualTo(sans);
        }
    }

    @Test
    void aViewOverARoleOneNoLongerHasCountsAndShowsWhatIsLeft() throws SQLException {
        String etranger = Temoin.valeur("select id from compte where login = 'referent2'");
        garder(coordination, "FAMILLE", "age.A6_10~referent." + etranger, "Ceux de Lillers", null, false);
        String page = coordination.ouvrir("/famille/liste?v=toute").body();
        assertThat(nombre(page, "Ceux de Lillers")).isEqualTo(lignes(coordination, "age=A6_10"));
    }

    @Test
    void oneSeesOnesOwnAndThoseOfOnesTeamAndNoOther() throws SQLException {
        String pre =
                Temoin.valeur("select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login"
                        + " = 'coordination'");
        garder(coordination, "FAMILLE", "etat.EN_COURS", "Pour l’équipe", pre, false);
        garder(coordination, "FAMILLE", "etat.SANS", "Pour moi", null, false);
        String partagee = Temoin.valeur("select id from vue where nom = 'Pour l’équipe'");
        String mienne = Temoin.valeur("select id from vue where nom = 'Pour moi'");
        assertThat(referent.ouvrir("/famille/liste?v=" + mienne).body())
                .contains("Pour l’équipe")
                .doesNotContain("Pour moi");
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/famille/liste?v=" + partagee)
                        .body())
                .doesNotContain("Pour l’équipe", "Pour moi");
        assertThat(referent.ouvrir("/vue/saisie?sur=" + mienne).statusCode()).isEqualTo(404);
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/vue/saisie?sur=" + partagee)
                        .statusCode())
                .isEqualTo(404);
        FormulaireLu forme =
                FormulaireLu.lire(referent.ouvrir("/vue/saisie?sur=" + partagee).body(), "saisie");
        assertThat(forme.champs()).doesNotContainKey("saisie:nom");
        assertThat(forme.boutons()).doesNotContain("saisie:supprimer");
        forme.champs().put("saisie:supprimer", "ok");
        referent.poster(forme.action(), forme.champs());
        assertThat(Temoin.valeur("select count(*) from vue where supprimee_le is null"))
                .isEqualTo("2");
    }

    @Test
    void onlyTheCoordinationOfAPreSharesWithItsTeam() throws SQLException {
        String autre = Temoin.valeur("select h.pre_id from habilitation h join compte c on c.id = h.compte_id where"
                + " c.login = 'coordination2'");
        String sienne = Temoin.valeur("select h.pre_id from habilitation h join compte c on c.id = h.compte_id where"
                + " c.login = 'referent'");
        garder(coordination, "FAMILLE", "etat.EN_COURS", "Ailleurs", autre, false);
        garder(referent, "FAMILLE", "etat.EN_COURS", "Référent", sienne, false);
        assertThat(Temoin.valeur("select count(*) from vue where pre_id is not null"))
                .isEqualTo("0");
    }

    @Test
    void theFirstViewOpensWithTheListAndADeletedOneComesBack() throws SQLException {
        garder(coordination, "FAMILLE", "age.A11_16", "Collège", null, true);
        String id = Temoin.valeur("select id from vue");
        assertThat(coordination.ouvrir("/famille/liste").body()).contains("11 à 16 ans");
        assertThat(coordination.ouvrir("/famille/liste?v=toute").body()).doesNotContain("<strong>11 à 16 ans");
        FormulaireLu forme =
                FormulaireLu.lire(coordination.ouvrir("/vue/saisie?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:supprimer", "ok");
        HttpResponse<String> reponse = coordination.poster(forme.action(), forme.champs());
        String page = coordination.ouvrir(coordination.destination(reponse)).body();
        assertThat(page).contains("Vue supprimée").doesNotContain("vues-nombre");
        assertThat(coordination.ouvrir("/famille/liste").body()).doesNotContain("<strong>11 à 16 ans");
        Matcher geste = GESTE.matcher(page);
        assertThat(geste.find()).isTrue();
        Map<String, String> champs = Map.of("geste", geste.group(1), "retour", "/famille/liste?v=toute");
        assertThat(referent.poster("/geste/annulation", champs).statusCode())
                .as("somebody else's gesture")
                .isEqualTo(404);
        assertThat(coordination.get("/geste/annulation?geste=" + geste.group(1)).statusCode())
                .isEqualTo(200);
        assertThat(Temoin.valeur("select count(*) from vue where supprimee_le is null"))
                .as("a GET undoes nothing")
                .isEqualTo("0");
        assertThat(coordination.destination(coordination.poster("/geste/annulation", champs)))
                .isEqualTo("/famille/liste?v=toute");
        assertThat(coordination.ouvrir("/famille/liste").body()).contains("<strong>11 à 16 ans");
        assertThat(coordination.poster("/geste/annulation", champs).body()).contains("déjà annulé");
    }

    @Test
    void theAddressOneComesBackToIsAlwaysOurs() throws SQLException {
        garder(coordination, "FAMILLE", "age.A11_16", "Collège", null, false);
        String id = Temoin.valeur("select id from vue");
        FormulaireLu forme =
                FormulaireLu.lire(coordination.ouvrir("/vue/saisie?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:supprimer", "ok");
        coordination.poster(forme.action(), forme.champs());
        String geste = Temoin.valeur("select id from geste");
        assertThat(coordination.destination(coordination.poster(
                        "/geste/annulation", Map.of("geste", geste, "retour", "https://ailleurs.example/x/y"))))
                .isEqualTo("/accueil");
    }

    /** Every list, as many views as one may keep: no statement more for any of them but the two that read and count them. */
    @Test
    void manyViewsCostTwoStatements() throws SQLException {
        for (String liste : new String[] {"FAMILLE", "TACHE", "SAISINE", "PARCOURS"}) {
            String page = ListeVue.valueOf(liste).getPage() + "?v=toute";
            long avant = instructions(page);
            for (int i = 0; i < VueService.MAXIMUM; i++) {
                garder(coordination, liste, "tri.NOM", "Vue " + i, null, false);
            }
            assertThat(garder(coordination, liste, "tri.NOM", "De trop", null, false)
                            .body())
                    .contains("supprimez-en une");
            assertThat(instructions(page)).as(liste).isBetween(avant, avant + 2);
            assertThat(instructions(page)).as(liste).isLessThanOrEqualTo(9);
        }
    }

    private long instructions(String page) throws SQLException {
        coordination.ouvrir(page);
        long moins = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long avant = Temoin.instructions();
            assertThat(coordination.get(page).statusCode()).isEqualTo(200);
            moins = Math.min(moins, Temoin.instructions() - avant);
        }
        return moins;
    }

    @Test
    void everyFilterAndOrderAnswersAndOnlyNarrows() {
        int toutes = lignes(coordination, "v=toute");
        String page = coordination.ouvrir("/famille/liste?v=toute&regler=oui").body();
        Matcher critere = Pattern.compile("<select id=\"f-(\\w+)\"(.*?)</select>", Pattern.DOTALL)
                .matcher(page);
        int essais = 0;
        while (critere.find()) {
            Matcher code = Pattern.compile("<option value=\"([\\w-]+)\"").matcher(critere.group(2));
            for (int i = 0; i < 5 && code.find(); i++) {
                essais++;
                int filtrees = lignes(coordination, critere.group(1) + "=" + code.group(1));
                assertThat(filtrees).as(critere.group(1) + " " + code.group(1)).isLessThanOrEqualTo(toutes);
            }
        }
        assertThat(essais).isGreaterThan(20);
        String colonnes = coordination
                .ouvrir("/famille/liste?v=toute&col=REFERENT&col=QUARTIER&col=ETAT&col=CONTACT")
                .body();
        assertThat(colonnes).contains("Référent</span>", "Quartier</span>").doesNotContain("Naissance</span>");
    }

    @Test
    void theThreeWaysOfHavingBeenInContactShareTheChildrenOut() throws SQLException {
        for (Visiteur visiteur : new Visiteur[] {coordination, referent}) {
            int toutes = lignes(visiteur, "v=toute");
            int aucun = lignes(visiteur, "contact=AUCUN");
            int ancien = lignes(visiteur, "contact=ANCIEN");
            int recent = lignes(visiteur, "contact=RECENT");
            assertThat(toutes).isPositive().isEqualTo(aucun + ancien + recent);
        }
        garder(coordination, "FAMILLE", "contact.ANCIEN", "À rappeler", null, false);
        String page = coordination.ouvrir("/famille/liste?v=toute").body();
        int ancien = lignes(coordination, "contact=ANCIEN");
        assertThat(nombre(page, "À rappeler")).isPositive().isEqualTo(ancien);
        String filtree =
                coordination.ouvrir("/famille/liste?contact=ANCIEN&col=CONTACT").body();
        assertThat(filtree).contains("Dernier contact</span>", "Il y a plus de 60 jours", ancien + " enfant");
        Matcher jours = Pattern.compile(">Contact il y a (\\d+) jours<").matcher(filtree);
        assertThat(jours.find()).isTrue();
        do {
            assertThat(Integer.parseInt(jours.group(1))).isGreaterThan(60);
        } while (jours.find());
        assertThat(coordination
                        .ouvrir("/famille/liste?contact=AUCUN&col=CONTACT")
                        .body())
                .doesNotContain("Contact il y a ");
    }

    /** A restricted note is for those who follow the child: its date too. */
    @Test
    void theDateOfANoteOneMayNotReadIsToldToNobodyElse() throws SQLException {
        String requete = "contact=RECENT";
        int avant = lignes(referent, requete);
        Temoin.modifier("create or replace temporary table contact_avant as select id, compartiment from contact");
        Temoin.modifier("update contact set compartiment = 'RETENU'");
        try {
            assertThat(avant).isPositive();
            assertThat(lignes(referent, requete)).isZero();
            assertThat(lignes(coordination, requete)).isZero();
        } finally {
            Temoin.modifier("update contact c join contact_avant a on a.id = c.id set c.compartiment = a.compartiment");
        }
    }

    /** She coordinates another PRE, and followed the child here until 29 days ago: she reads it, not what is restricted. */
    @Test
    void whoCoordinatesElsewhereIsNotToldOfARestrictedNoteHere() throws SQLException {
        Suivi suivi = Suivi.commencer("referent", 90, "select dossier_id from contact");
        String ailleurs = UUID.randomUUID().toString();
        String numero = Temoin.valeur("select numero from dossier where id = ?", suivi.dossier());
        String requete = "/famille/liste?contact=RECENT&pre="
                + Temoin.valeur("select pre_id from rattachement where dossier_id = ? and au is null", suivi.dossier());
        Temoin.modifier("create or replace temporary table contact_avant as select id, compartiment, le from contact");
        try {
            Suivi.coordonnerAilleurs("referent", ailleurs);
            Temoin.modifier(
                    "update contact set compartiment = 'RESTREINT', le = current_date where dossier_id = ?",
                    suivi.dossier());
            assertThat(referent.ouvrir(requete).body()).contains(numero);
            suivi.finir(29);
            assertThat(referent.ouvrir(requete).body()).doesNotContain(numero);
        } finally {
            Temoin.modifier(
                    "update contact c join contact_avant a on a.id = c.id set c.compartiment = a.compartiment, c.le = a.le");
            Temoin.modifier("delete from habilitation where id = ?", ailleurs);
            suivi.effacer();
        }
    }

    @Test
    void theHeadOfAColumnOrdersTheListByTheSameCodesAndKeepsTheRest() {
        String page = coordination.ouvrir("/famille/liste?v=toute&age=A6_10").body();
        assertThat(page).contains("aria-sort=\"ascending\"", "age=A6_10&amp;tri=JEUNES", "age=A6_10&amp;tri=ECOLE");
        assertThat(page.split("aria-sort=", -1)).as("one head, and no cell").hasSize(2);
        String jeunes = coordination
                .ouvrir("/famille/liste?v=toute&age=A6_10&tri=JEUNES")
                .body();
        assertThat(jeunes).contains("aria-sort=\"descending\"", "age=A6_10&amp;tri=GRANDS", "Les plus jeunes d’abord");
    }

    private FormulaireLu formulaire(Visiteur visiteur, String liste, String parametres) {
        return FormulaireLu.lire(
                visiteur.ouvrir("/vue/saisie?liste=" + liste + "&parametres=" + parametres)
                        .body(),
                "saisie");
    }

    private HttpResponse<String> garder(
            Visiteur visiteur, String liste, String parametres, String nom, String pre, boolean defaut) {
        FormulaireLu forme = formulaire(visiteur, liste, parametres);
        forme.champs().put("saisie:nom", nom);
        if (pre != null || forme.champs().containsKey("saisie:pre")) {
            forme.champs().put("saisie:pre", pre == null ? "" : pre);
        }
        if (!defaut) {
            forme.champs().remove("saisie:defaut");
        }
        forme.champs().put("saisie:enregistrer", "ok");
        return visiteur.poster(forme.action(), forme.champs());
    }

    private static int nombre(String page, String nom) {
        Matcher nombre = Pattern.compile(Pattern.quote(nom) + "[^<]*<span class=\"vues-nombre\">(\\d+)")
                .matcher(page);
        assertThat(nombre.find()).as("a tab called " + nom).isTrue();
        return Integer.parseInt(nombre.group(1));
    }

    /** Counted page after page. */
    private static int lignes(Visiteur visiteur, String requete) {
        int lignes = 0;
        for (int page = 1; page < 50; page++) {
            String corps = visiteur.ouvrir("/famille/liste?" + requete + "&page=" + page)
                    .body();
            lignes += corps.split("class=\"ui-widget-content", -1).length - 1;
            if (!corps.contains("Page suivante")) {
                break;
            }
        }
        return lignes;
    }
}
