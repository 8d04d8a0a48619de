package fr.marelle.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One PRE asks another: not without a convention, never more than the least, never unnoticed. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConventionIT {

    private static final String PRE_DE =
            "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ? and h.pre_id is not null";

    private static final String SAISINES =
            "select s.id from saisine s join dossier d on d.id = s.dossier_id and d.etat = 'ACTIF' join rattachement r on"
                    + " r.dossier_id = d.id and r.au is null and r.pre_id in (" + PRE_DE + ") where s.etat in ('RECUE',"
                    + " 'EN_EXAMEN') order by s.id limit 3";

    private static final String LIEN = "Chercher dans les autres PRE";

    private static final String RIEN = "Aucun dossier ouvert de ces PRE";

    @ArquillianResource
    URL racine;

    private String saisine;
    private List<String> identite;
    private String dossier;
    private String nom;
    private String prenom;

    /** A saisine of PRE 1 takes the names of a child of PRE 2, which has a school and somebody who follows it. */
    @BeforeEach
    void aSaisineNamesAChildOfTheOtherPre() throws SQLException {
        saisine = Temoin.valeur(SAISINES, "coordination");
        identite = Stream.of("nom", "prenom", "naissance", "age_declare", "etat")
                .map(c -> colonne(c, saisine))
                .toList();
        dossier = Temoin.valeur(
                "select d.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement r on"
                        + " r.dossier_id = d.id and r.au is null and r.pre_id in (" + PRE_DE
                        + ") where e.naissance is not null"
                        + " and e.etablissement_id is not null and e.nom regexp '^[A-Za-zéèïç-]+$' and e.prenom regexp"
                        + " '^[A-Za-zéèïç-]+$' and exists (select 1 from acces a where a.dossier_id = d.id and a.au is null)"
                        + " and (select count(*) from enfant f where f.nom = e.nom and f.prenom = e.prenom) = 1 order by 1 limit 1",
                "coordination2");
        nom = de("nom");
        prenom = de("prenom");
        nommer(nom, prenom, de("naissance"), null);
        oublier();
    }

    @AfterEach
    void everythingIsAsBefore() throws SQLException {
        nommer(identite.get(0), identite.get(1), identite.get(2), identite.get(3));
        Temoin.modifier("update saisine set etat = ? where id = ?", identite.get(4), saisine);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        Temoin.modifier("delete from exclusion where dossier_id = ? and motif = 'essai'", dossier);
        Temoin.modifier("delete from convention_recherche");
        Temoin.modifier("delete from convention_pre");
        Temoin.modifier("delete from convention");
        oublier();
    }

    @Test
    void withoutAConventionThereIsNoLinkAndNoPageForAnybody() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine).body()).doesNotContain(LIEN);
        for (String login : Visiteur.LOGINS) {
            assertThat(Visiteur.connecte(racine, login)
                            .ouvrir(recherche(saisine))
                            .statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    void withOneTheCoordinationsAskAndNobodyElse() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        for (String login : Visiteur.LOGINS) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            boolean sienne = login.equals("coordination");
            assertThat(visiteur.ouvrir(recherche(saisine)).statusCode())
                    .as(login)
                    .isEqualTo(sienne ? 200 : 404);
            boolean dpd = login.equals("dpd");
            assertThat(visiteur.ouvrir("/convention/liste").statusCode())
                    .as(login)
                    .isEqualTo(dpd ? 200 : 404);
        }
        String ailleurs = Temoin.valeur(SAISINES, "coordination2");
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir(recherche(ailleurs))
                        .statusCode())
                .isEqualTo(200);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir(recherche(ailleurs)).statusCode()).isEqualTo(404);
        FormulaireLu forme = formulaire(coordination);
        forme.champs().put("sur", ailleurs);
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .as("a saisine of the other PRE")
                .isEqualTo(404);
        assertThat(notees("RECHERCHE")).isEqualTo("0");
    }

    @Test
    void aChildOfTheOtherPreIsToldWithTheLeastAndItsTeamReadsWhoAsked() throws SQLException {
        enregistrer("Délibération n° 2026-41", Temoin.aujourdhui().toString());
        nommer(nom.toUpperCase().replace('É', 'E'), prenom.toLowerCase().replace('é', 'e'), de("naissance"), null);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine).body()).contains(LIEN);
        assertThat(coordination.ouvrir(recherche(saisine)).body())
                .as("nothing is searched before the button")
                .contains("PRE de Bruay-la-Buissière")
                .doesNotContain("Hervé Wasselin", RIEN);
        assertThat(notees("RECHERCHE")).isEqualTo("0");
        assertThat(Temoin.valeur(
                        "select objet from marelle_journal.detail where dossier_id = ? and acte = 'LECTURE' order by le desc"
                                + " limit 1",
                        colonne("dossier_id", saisine)))
                .as("the page shows the saisine's names")
                .isEqualTo("saisine");

        String corps = chercher(coordination).body();

        assertThat(corps)
                .contains(prenom + " " + nom, de("year(naissance)"), "PRE de Bruay-la-Buissière")
                .contains("Hervé Wasselin", "03 53 01 20 01")
                .doesNotContain(RIEN);
        String ecole = Temoin.valeur("select nom from etablissement where id = ?", de("etablissement_id"));
        assertThat(corps)
                .doesNotContain(dossier, de("id"), de("etablissement_id"), ecole, "Nathalie Caron-Lefebvre")
                .doesNotContain(Temoin.valeur("select numero from dossier where id = ?", dossier))
                .doesNotContain(Temoin.valeur(PRE_DE, "coordination2"));
        LocalDate ne = LocalDate.parse(de("naissance"));
        assertThat(corps)
                .doesNotContain(
                        ne.toString(), "%02d/%02d/%d".formatted(ne.getDayOfMonth(), ne.getMonthValue(), ne.getYear()));

        assertThat(Temoin.liste(
                        "select concat(j.acte, ' ', j.dossier_id, ' ', coalesce(j.motif, '-')) from marelle_journal.detail j"
                                + " where j.objet = 'doublon' order by j.acte"))
                .containsExactly(
                        "LECTURE " + dossier + " -",
                        "RECHERCHE " + colonne("dossier_id", saisine) + " " + colonne("reference", saisine));
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir("/consultation/dossier?id=" + dossier)
                        .body())
                .contains("Claire Delattre", "Double cherché dans un autre PRE");
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        String liste = dpd.ouvrir("/convention/liste").body();
        assertThat(liste).contains("Délibération n° 2026-41", "En vigueur").doesNotContain(nom, "Claire Delattre");
        assertThat(liste.replaceAll("(?s)<[^>]+>", " ")).containsPattern("1\\s+1\\s+");
        assertThat(Temoin.valeur(
                        "select count(*) from marelle_journal.detail where objet = 'convention' and acte = 'CREATION' and motif"
                                + " = 'Délibération n° 2026-41'"))
                .isEqualTo("1");

        FormulaireLu ouverte = formulaire(coordination);
        terminer(dpd, liste);

        assertThat(coordination.poster(ouverte.action(), ouverte.champs()).statusCode())
                .as("a page shown before the end")
                .isEqualTo(404);
        assertThat(coordination.ouvrir(recherche(saisine)).statusCode()).isEqualTo(404);
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine).body()).doesNotContain(LIEN);
        assertThat(dpd.ouvrir("/convention/liste").body())
                .contains("Terminée", "par Isabelle d’Hautecourt")
                .doesNotContain(">Terminer<");
    }

    @Test
    void aBarredAFrozenAnArchivedAndNoChildAnswerAlikeAndAskTheSame() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'coordination'",
                bar,
                dossier);
        String ecartee = reponse(coordination);
        Temoin.modifier("delete from exclusion where id = ?", bar);
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
        String gele = reponse(coordination);
        Temoin.modifier("update dossier set etat = 'ARCHIVE' where id = ?", dossier);
        String archive = reponse(coordination);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        String foyers =
                " where foyer_id in (select r.foyer_id from residence r join enfant e on e.id = r.enfant_id where"
                        + " e.dossier_id = ?)";
        List<String> ouverts = Temoin.liste("select id from domicile" + foyers + " and not confidentiel", dossier);
        assertThat(ouverts).as("a home that is not hidden").isNotEmpty();
        Temoin.modifier("update domicile set confidentiel = 1" + foyers, dossier);
        String cachee = reponse(coordination);
        for (String domicile : ouverts) {
            Temoin.modifier("update domicile set confidentiel = 0 where id = ?", domicile);
        }
        long trouve = instructions(coordination);
        assertThat(notees("LECTURE")).isEqualTo("2");
        nommer(nom, prenom, LocalDate.parse(de("naissance")).minusYears(1).toString(), null);
        String autreAnnee = reponse(coordination);
        assertThat(autreAnnee).contains(RIEN);
        assertThat(List.of(ecartee, gele, archive, cachee)).containsOnly(autreAnnee);
        assertThat(instructions(coordination)).isEqualTo(trouve);
        assertThat(notees("LECTURE")).isEqualTo("2");
        assertThat(notees("RECHERCHE")).isEqualTo("9");
    }

    @Test
    void anAgeFindsWhoIsAYearOlderOrYounger() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        int age = java.time.Period.between(LocalDate.parse(de("naissance")), Temoin.aujourdhui())
                .getYears();
        LocalDate recue = LocalDate.parse(colonne("recue_le", saisine));
        int dit = age - java.time.Period.between(recue, Temoin.aujourdhui()).getYears();
        nommer(nom, prenom, null, Integer.toString(dit + 1));
        assertThat(reponse(coordination)).contains(prenom + " " + nom, "Hervé Wasselin");
        nommer(nom, prenom, null, Integer.toString(dit + 2));
        assertThat(reponse(coordination)).contains(RIEN);
    }

    @Test
    void aConventionToComeOneThatIsOverAndOneOfOthersOpenNothing() throws SQLException {
        convenir(1, null, "coordination", "coordination2");
        convenir(-9, 0, "coordination", "coordination2");
        String autres = convenir(0, null, "coordination", "coordination2");
        Temoin.modifier(
                "update convention_pre set pre_id = (select id from pre where code = 'PRE-03') where convention_id = ? and"
                        + " pre_id in (" + PRE_DE + ")",
                autres,
                "coordination");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir(recherche(saisine)).statusCode()).isEqualTo(404);
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine).body()).doesNotContain(LIEN);
    }

    @Test
    void anAnsweredSaisineIsNoReasonToAsk() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Temoin.modifier("update saisine set etat = 'SANS_SUITE' where id = ?", saisine);
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        assertThat(coordination.ouvrir(recherche(saisine)).statusCode()).isEqualTo(404);
        assertThat(coordination.ouvrir("/saisine/examen?id=" + saisine).body()).doesNotContain(LIEN);
    }

    @Test
    void theEleventhSearchOfAnHourIsRefused() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        for (int i = 0; i < 10; i++) {
            assertThat(reponse(coordination)).contains(prenom + " " + nom).doesNotContain("Trop de recherches");
        }
        assertThat(reponse(coordination))
                .contains("Trop de recherches depuis votre compte : 10 au plus par heure et 30 par jour")
                .doesNotContain("Hervé Wasselin");
        assertThat(notees("RECHERCHE")).isEqualTo("10");
        assertThat(Visiteur.connecte(racine, "coordination2")
                        .ouvrir(recherche(Temoin.valeur(SAISINES, "coordination2")))
                        .statusCode())
                .as("each account for itself")
                .isEqualTo(200);
    }

    @Test
    void searchesSentTogetherAreCountedOneByOne() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Map<Visiteur, FormulaireLu> ouvertes = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            Visiteur coordination = Visiteur.connecte(racine, "coordination");
            ouvertes.put(coordination, formulaire(coordination));
        }
        ExecutorService enMemeTemps = Executors.newFixedThreadPool(16);
        List<CompletableFuture<String>> reponses = ouvertes.entrySet().stream()
                .map(o -> CompletableFuture.supplyAsync(
                        () -> o.getKey()
                                .poster(o.getValue().action(), o.getValue().champs())
                                .body(),
                        enMemeTemps))
                .toList();
        assertThat(reponses)
                .filteredOn(r -> r.join().contains("Trop de recherches"))
                .hasSize(6);
        enMemeTemps.shutdown();
        assertThat(notees("RECHERCHE")).isEqualTo("10");
    }

    @Test
    void theThirtyFirstOfADayIsRefused() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        for (int heures = 3; heures > 0; heures--) {
            for (int i = 0; i < 10; i++) {
                assertThat(reponse(coordination)).doesNotContain("Trop de recherches");
            }
            Temoin.modifier("update marelle_journal.detail set le = le - interval 61 minute where objet = 'doublon'");
        }
        assertThat(reponse(coordination)).contains("Trop de recherches");
        Temoin.modifier("update marelle_journal.detail set le = le - interval 22 hour where objet = 'doublon'");
        assertThat(reponse(coordination)).doesNotContain("Trop de recherches");
    }

    @Test
    void whoeverOfTheTeamExaminesAsksAboutHerOwnSaisinesAlone() throws SQLException {
        convenir(0, null, "coordination", "coordination2");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String acces = UUID.randomUUID().toString();
        Temoin.modifier("insert into role_droit (role_code, droit) values ('REFERENT', 'SAISINE_STATUER')");
        try {
            String autre = Temoin.valeur(
                    SAISINES.replace(
                            "where s.etat", "where s.dossier_id not in (select dossier_id from acces) and s.etat"),
                    "coordination");
            assertThat(referent.ouvrir(recherche(autre)).statusCode()).isEqualTo(404);
            Temoin.modifier(
                    "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du,"
                            + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', ?, 'essai' from compte where"
                            + " login = 'referent'",
                    acces,
                    colonne("dossier_id", autre),
                    Temoin.aujourdhui().toString());
            assertThat(referent.ouvrir(recherche(autre)).statusCode()).isEqualTo(200);
            assertThat(referent.ouvrir("/saisine/examen?id=" + autre).body()).contains(LIEN);
        } finally {
            Temoin.modifier("delete from role_droit where role_code = 'REFERENT' and droit = 'SAISINE_STATUER'");
            Temoin.modifier("delete from acces where id = ?", acces);
        }
    }

    @Test
    void whatTheDpdTypesWronglyIsSaidAtItsField() throws SQLException {
        LocalDate jour = Temoin.aujourdhui();
        convenir(3, null, "coordination", "coordination2");
        assertThat(poster("Essai", jour.toString(), "", "coordination", "coordination2"))
                .contains("couvre déjà deux de ces PRE");
        assertThat(poster("Essai", jour.toString(), jour.plusDays(2).toString(), "coordination"))
                .contains("Choisissez au moins deux PRE");
        assertThat(poster("Essai", jour.minusDays(1).toString(), "", "coordination", "coordination2"))
                .contains("Cette date est passée");
        assertThat(poster("Essai", jour.plusDays(1).toString(), jour.toString(), "coordination", "coordination2"))
                .contains("Le dernier jour ne peut pas précéder le premier");
        assertThat(Temoin.valeur("select count(*) from convention")).isEqualTo("1");
        assertThat(poster("Essai", jour.toString(), jour.plusDays(2).toString(), "coordination", "coordination2"))
                .as("until the other begins")
                .isEmpty();
        assertThat(Temoin.valeur("select count(*) from convention")).isEqualTo("2");
    }

    @Test
    void theDpdOfOnePreKeepsNothingForAnother() throws SQLException {
        String convention = convenir(0, null, "coordination", "coordination2");
        String sienne = "update habilitation set pre_id = %s where role_code = 'DPD'";
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        String liste = dpd.ouvrir("/convention/liste").body();
        Temoin.modifier(sienne.formatted("(select id from pre where code = 'PRE-01')"));
        try {
            assertThat(dpd.ouvrir("/convention/liste").body()).contains("Aucune convention n’est enregistrée");
            assertThat(dpd.ouvrir("/convention/saisie").body()).doesNotContain("PRE de Bruay-la-Buissière");
            terminer(dpd, liste);
            assertThat(Temoin.valeur("select au from convention where id = ?", convention))
                    .isNull();
        } finally {
            Temoin.modifier(sienne.formatted("null"));
        }
    }

    /** Records it as the DPD would, from {@code du} on. */
    private void enregistrer(String reference, String du) throws SQLException {
        assertThat(poster(reference, du, "", "coordination", "coordination2")).isEmpty();
    }

    /** What is said when refused; nothing when stored. */
    private String poster(String reference, String du, String fin, String... logins) throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        FormulaireLu forme = FormulaireLu.lire(dpd.ouvrir("/convention/saisie").body(), "saisie");
        Map<String, String> champs = forme.champs();
        champs.remove("saisie:pres");
        champs.put("saisie:reference", reference);
        champs.put("saisie:signeeLe", Temoin.aujourdhui().minusDays(20).toString());
        champs.put("saisie:du", du);
        champs.put("saisie:fin", fin);
        champs.put("saisie:enregistrer", "ok");
        StringBuilder corps = new StringBuilder(champs.entrySet().stream()
                .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue()))
                .collect(Collectors.joining("&")));
        for (String login : logins) {
            corps.append("&saisie%3Apres=").append(Temoin.valeur(PRE_DE, login));
        }
        HttpResponse<String> reponse =
                dpd.envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps.toString());
        return reponse.statusCode() == 302 ? "" : reponse.body();
    }

    /** Ends the one convention of that page. */
    private static void terminer(Visiteur dpd, String liste) {
        FormulaireLu forme = FormulaireLu.lire(liste, "saisie");
        forme.champs().put(forme.boutons().get(0), "ok");
        dpd.poster(forme.action(), forme.champs());
    }

    /** Straight into the database: between the PRE of these two, from so many days from now until so many. */
    private static String convenir(int du, Integer au, String... logins) throws SQLException {
        String id = UUID.randomUUID().toString();
        LocalDate jour = Temoin.aujourdhui();
        Temoin.modifier(
                "insert into convention (id, version, cree_le, modifie_le, reference, signee_le, du, au) values (?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), 'Essai', ?, ?, ?)",
                id,
                jour.minusDays(30).toString(),
                jour.plusDays(du).toString(),
                au == null ? null : jour.plusDays(au).toString());
        for (String login : logins) {
            Temoin.modifier(
                    "insert into convention_pre (convention_id, pre_id) values (?, ?)",
                    id,
                    Temoin.valeur(PRE_DE, login));
        }
        return id;
    }

    private FormulaireLu formulaire(Visiteur visiteur) {
        FormulaireLu forme =
                FormulaireLu.lire(visiteur.ouvrir(recherche(saisine)).body(), "saisie");
        forme.champs().put("saisie:chercher", "ok");
        return forme;
    }

    private HttpResponse<String> chercher(Visiteur visiteur) {
        FormulaireLu forme = formulaire(visiteur);
        HttpResponse<String> reponse = visiteur.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse;
    }

    /** What the page says, without what is drawn for each answer. */
    private String reponse(Visiteur visiteur) {
        return chercher(visiteur)
                .body()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(csp.init\\(')[^']*", "$1")
                .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*", "$1");
    }

    /** Statements of one search; once a minute an answer also notes that the session lives: the smaller of two has not. */
    private long instructions(Visiteur visiteur) throws SQLException {
        long moins = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            FormulaireLu forme = formulaire(visiteur);
            long avant = Temoin.instructions();
            visiteur.poster(forme.action(), forme.champs());
            moins = Math.min(moins, Temoin.instructions() - avant);
        }
        return moins;
    }

    private static String recherche(String saisine) {
        return "/convention/recherche?sur=" + saisine;
    }

    private void nommer(String nouveauNom, String nouveauPrenom, String naissance, String age) throws SQLException {
        Temoin.modifier(
                "update saisine set nom = ?, prenom = ?, naissance = ?, age_declare = ? where id = ?",
                nouveauNom,
                nouveauPrenom,
                naissance,
                age,
                saisine);
    }

    private static void oublier() throws SQLException {
        Temoin.modifier("delete from marelle_journal.detail where objet in ('doublon', 'convention')");
    }

    private static String notees(String acte) throws SQLException {
        return Temoin.valeur("select count(*) from marelle_journal.detail where objet = 'doublon' and acte = ?", acte);
    }

    private static String colonne(String colonne, String id) {
        try {
            return Temoin.valeur("select " + colonne + " from saisine where id = ?", id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the child. */
    private String de(String colonne) throws SQLException {
        return Temoin.valeur("select " + colonne + " from enfant where dossier_id = ?", dossier);
    }
}
