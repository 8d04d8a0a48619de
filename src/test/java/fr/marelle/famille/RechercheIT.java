package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Boite;
import fr.marelle.essai.Fautes;
import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.MalEcrits;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import fr.marelle.shared.Texte;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One search box finds a child by whatever is known of it, and nobody out of reach. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RechercheIT {

    /** Three hundred with {@code -Dessai.complet=true}, in a profile {@code endurance}. */
    private static final int FAUTES = Boolean.getBoolean("essai.complet") ? 300 : 60;

    /** Files the coordination of one PRE reaches. */
    private static final String PORTEE =
            " from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join"
                    + " rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on"
                    + " c.id = h.compte_id and c.login = 'coordination' ";

    private static final String LIEN_CONNU =
            "select l.id" + PORTEE + "join lien l on l.enfant_id = e.id join responsable r on r.id ="
                    + " l.responsable_id where r.etat = 'CONNU' and not exists (select 1 from lien l2 join enfant e2 on e2.id ="
                    + " l2.enfant_id join dossier d2 on d2.id = e2.dossier_id where l2.responsable_id = r.id and d2.etat <> 'ACTIF')"
                    + " order by l.id limit 1";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private Boite boite;

    @BeforeEach
    void signIn() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        boite = new Boite(coordination);
    }

    @Test
    void misspeltNamesAreFound() throws SQLException {
        List<String> noms = Temoin.liste(MalEcrits.NOMS, "coordination");
        List<Function<String, List<Boite.Trouve>>> facons = List.of(boite::chercher, boite::proposer);
        for (Function<String, List<Boite.Trouve>> facon : facons) {
            MalEcrits recherche = MalEcrits.chercher(facon, noms, FAUTES);
            System.out.println("Search: " + recherche);
            assertThat(recherche.rappel()).as("perdus : %s", recherche.perdus()).isGreaterThanOrEqualTo(95);
            assertThat(recherche.parmiCinq()).isGreaterThanOrEqualTo(80);
        }
    }

    @Test
    void whatIsToldWhileOneTypesIsTheHeadOfThePage() throws SQLException {
        List<String> tapes = new ArrayList<>(List.of("a", "e", "l", "ma", "zzzzqqx", "%", "le collège", "2015"));
        Fautes fautes = new Fautes(5);
        Temoin.liste("select distinct r.nom" + PORTEE
                        + "join lien l on l.enfant_id = e.id join responsable r on r.id = l.responsable_id where length(r.nom) > 5"
                        + " order by r.nom")
                .forEach(nom -> tapes.add(fautes.dans(Texte.aplati(nom))));
        for (String tape : tapes) {
            List<Boite.Trouve> proposes = boite.proposer(tape);
            assertThat(proposes).as(tape).hasSizeLessThanOrEqualTo(8);
            List<Boite.Trouve> page = boite.chercher(tape);
            assertThat(page).as(tape).startsWith(proposes.toArray(Boite.Trouve[]::new));
            assertThat(boite.propositions(tape).contains("Les premiers enfants"))
                    .as(tape)
                    .isEqualTo(page.size() > proposes.size());
        }
        assertThat(boite.proposer("")).isEmpty();
        assertThat(boite.propositions("zzzzqqx")).contains("Aucun enfant");
        assertThat(boite.propositions("%")).contains("Rien à chercher").doesNotContain("Aucun enfant");
        assertThat(coordination
                        .poster("/famille/trouves", Map.of("texte", "a", "pour", "tache"))
                        .body())
                .contains("/tache/saisie?sur=")
                .doesNotContain("/famille/fiche?id=");
    }

    @Test
    void anAdultIsNamedOnlyWhereTheChildWasFoundByOne() throws SQLException {
        String[] e = Temoin.valeur("select concat_ws(';', e.id, e.nom, e.prenom, r.prenom, r.nom)" + PORTEE
                        + "join lien l on l.enfant_id = e.id join responsable r on r.id = l.responsable_id and r.nom is not null"
                        + " and r.nom <> e.nom order by e.id limit 1")
                .split(";");
        assertThat(ligne(e[0], e[2] + " " + e[1])).doesNotContain("responsable");
        assertThat(ligne(e[0], e[3] + " " + e[4])).contains("responsable : " + e[3] + " " + e[4]);
    }

    /** What is told of that child while one types. */
    private String ligne(String enfant, String tape) {
        return Stream.of(boite.propositions(tape).split("<li>"))
                .filter(l -> l.contains(enfant))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachAnswerIsNotedAndOpeningThePageAloneIsNot() throws SQLException {
        String notees =
                "select count(*) from marelle_journal.detail j join compte c on c.id = j.compte_id and c.login ="
                        + " 'coordination' where j.acte = 'RECHERCHE'";
        int avant = Integer.parseInt(Temoin.valeur(notees));
        boite.proposer("mar");
        assertThat(Integer.parseInt(Temoin.valeur(notees))).isEqualTo(avant + 1);
        coordination.get("/famille/trouves?texte=mar");
        coordination.poster("/famille/trouves", Map.of("texte", " "));
        assertThat(Integer.parseInt(Temoin.valeur(notees))).isEqualTo(avant + 1);
    }

    @Test
    void aChildIsFoundByItsNamesInAnyOrderItsBirthDateItsSchoolAndItsAdults() throws SQLException {
        String[] e = Temoin.valeur(
                        "select concat_ws(';', e.id, e.nom, e.prenom, date_format(e.naissance, '%d/%m/%Y'), s.nom,"
                                + " r.nom, r.prenom, d.numero)" + PORTEE
                                + "join etablissement s on s.id = e.etablissement_id join lien l on l.enfant_id = e.id join responsable r"
                                + " on r.id = l.responsable_id and r.nom is not null and r.nom <> e.nom where e.naissance is not null"
                                + " order by e.id limit 1")
                .split(";");
        assertThat(ids(e[1] + " " + e[2])).contains(e[0]);
        assertThat(ids(e[2].toUpperCase(Locale.FRENCH) + "  " + e[1])).contains(e[0]);
        assertThat(ids(e[2] + " " + e[3])).contains(e[0]);
        assertThat(ids(e[3].substring(3) + " " + e[1])).contains(e[0]);
        assertThat(ids(e[7])).contains(e[0]);
        String[] ecole = Texte.aplati(e[4]).split(" ");
        assertThat(ids(e[1] + " " + ecole[ecole.length - 1])).contains(e[0]);
        assertThat(ids(e[6] + " " + e[5])).contains(e[0]);
        assertThat(page(e[6] + " " + e[5])).contains("responsable : ");
    }

    @Test
    void whoeverIsOutOfReachIsFoundByNothing() throws SQLException {
        for (String ligne :
                Temoin.liste("select concat_ws(';', e.id, e.nom, e.prenom, coalesce(e.naissance, ''), r.nom, r.prenom)"
                        + " from enfant e join dossier d on d.id = e.dossier_id join rattachement t on t.dossier_id = d.id and t.au is null"
                        + " join pre p on p.id = t.pre_id join lien l on l.enfant_id = e.id join responsable r on r.id = l.responsable_id and"
                        + " r.nom is not null where p.id not in (select h.pre_id from habilitation h join compte c on c.id = h.compte_id and"
                        + " c.login = 'coordination') order by e.id limit 6")) {
            String[] e = ligne.split(";");
            for (String tape : List.of(
                    e[1] + " " + e[2], new Fautes(3).dans(Texte.aplati(e[1] + " " + e[2])), e[3], e[5] + " " + e[4])) {
                assertThat(ids(tape)).as(tape).doesNotContain(e[0]);
                assertThat(boite.proposer(tape))
                        .as("told while one types: %s", tape)
                        .noneMatch(t -> t.id().equals(e[0]));
            }
        }
    }

    @Test
    void whatIsNoSearchIsSaid() {
        for (String rien : List.of("%", "'", "😀", "_")) {
            assertThat(page(rien)).as(rien).contains("rien à chercher dans").doesNotContain("/famille/fiche?id=");
        }
        assertThat(page("zzzzqqx"))
                .contains("Aucun enfant pour", "une lettre fautive par mot ne gêne pas", "voir les saisines");
        assertThat(page("a")).contains("/famille/fiche?id=");
        assertThat(page("<b>'\"&amp;")).doesNotContain("<b>'");
    }

    @Test
    void theWordsOfEachChildAreThoseOfItsFacts() throws SQLException {
        assertThat(Temoin.valeur("select count(*) from enfant")).isNotEqualTo("0");
        for (String ligne :
                Temoin.liste("select concat_ws(';', e.id, e.nom, e.prenom, d.numero) from enfant e join dossier d on"
                        + " d.id = e.dossier_id order by e.id limit 60")) {
            String[] e = ligne.split(";");
            List<String> attendus = new ArrayList<>(Mot.noms(e[1], e[2], e[3]));
            attendus.addAll(Temoin.liste("select naissance from enfant where id = ? and naissance is not null", e[0]));
            Temoin.liste("select etablissement_id from enfant where id = ? and etablissement_id is not null", e[0])
                    .forEach(s -> attendus.add(Mot.ecole(UUID.fromString(s))));
            for (String adulte : Temoin.liste(
                    "select concat_ws(';', r.nom, r.prenom) from lien l join responsable r on r.id = l.responsable_id"
                            + " where l.enfant_id = ? and r.nom is not null",
                    e[0])) {
                Mot.noms(adulte.split(";")).forEach(m -> attendus.add(Mot.adulte(m)));
            }
            assertThat(Temoin.liste("select mot from enfant_mot where enfant_id = ?", e[0]))
                    .as(ligne)
                    .containsExactlyInAnyOrderElementsOf(
                            attendus.stream().distinct().toList());
        }
    }

    @Test
    void aNewNameIsFoundAtOnceAndTheOldOneNoMore() throws SQLException {
        String lien = Temoin.valeur(LIEN_CONNU);
        String enfant = Temoin.valeur("select enfant_id from lien where id = ?", lien);
        String ancien = renommer(lien, "Quelquenom");
        try {
            assertThat(ids("quelquenom")).contains(enfant);
            assertThat(ids("kelkenon")).contains(enfant);
        } finally {
            renommer(lien, ancien);
        }
        assertThat(ids("quelquenom")).isEmpty();
    }

    @Test
    void aParentIsFoundUnderAnotherSpellingBesideAChildOfThatName() throws SQLException {
        String lien = Temoin.valeur(LIEN_CONNU);
        String enfant = Temoin.valeur("select enfant_id from lien where id = ?", lien);
        String[] autre = Temoin.valeur(
                        "select concat(e.id, ';', e.nom)" + PORTEE
                                + "where e.nom regexp '^[A-Za-z]{6,}$' and e.id <> ? order by e.id limit 1",
                        enfant)
                .split(";");
        String ancien = renommer(lien, autre[1]);
        try {
            assertThat(ids(autre[1].substring(0, 2) + autre[1].substring(3))).contains(autre[0], enfant);
        } finally {
            renommer(lien, ancien);
        }
    }

    private String renommer(String lien, String nom) throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/famille/responsable?sur=" + lien).body(), "saisie");
        String ancien = forme.champs().put("saisie:nom", nom);
        // nothing else changes: what the page leaves empty stays so, what it leaves unticked too
        forme.champs().keySet().removeIf(c -> c.startsWith("saisie:autorite"));
        forme.champs().replaceAll((cle, valeur) -> "Essai".equals(valeur) ? "" : valeur);
        for (String[] c : new String[][] {{"interprete", "interprete"}, {"nePasContacter", "ne_pas_contacter"}}) {
            if ("0"
                    .equals(Temoin.valeur(
                            "select " + c[1]
                                    + " + 0 from responsable r join lien l on l.responsable_id = r.id where l.id = ?",
                            lien))) {
                forme.champs().remove("saisie:" + c[0]);
            }
        }
        forme.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> reponse = coordination.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode())
                .as(() -> reponse.body().replaceAll("(?s).*<main|</main.*", ""))
                .isEqualTo(302);
        return ancien;
    }

    private List<String> ids(String tape) {
        return boite.chercher(tape).stream().map(Boite.Trouve::id).toList();
    }

    private String page(String tape) {
        return boite.page(tape);
    }
}
