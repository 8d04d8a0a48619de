package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One gesture, a row in each file, each sealed by its own key; refused for one, stored for none, and the text kept. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NoteIT {

    private static final String COMMUN = "La mère confirme le rendez-vous de mardi.";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private List<String> dossiers;
    private List<String> proposes;
    private String lien;

    /** Two children of PRE 1 become brother and sister by an adult of the first. */
    @BeforeEach
    void twoSiblings() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        dossiers = Temoin.liste("select d.id from dossier d join enfant e on e.dossier_id = d.id join rattachement t on"
                + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                + " h.compte_id and c.login = 'coordination' join lien l on l.enfant_id = e.id where d.etat = 'ACTIF' and not"
                + " exists (select 1 from parcours p where p.dossier_id = d.id and p.etat <> 'CLOS') group by d.id, d.numero"
                + " order by d.numero limit 2");
        Temoin.modifier("create or replace temporary table contact_avant as select id from contact");
        lien = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert ignore into lien (id, version, cree_le, modifie_le, enfant_id, responsable_id, nature) select ?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), e.id, (select l.responsable_id from lien l join enfant f on f.id = l.enfant_id where"
                        + " f.dossier_id = ? order by l.id limit 1), 'AUTRE' from enfant e where e.dossier_id = ?",
                lien,
                dossiers.get(0),
                dossiers.get(1));
    }

    @AfterEach
    void strangersAgain() throws SQLException {
        Temoin.modifier("delete from lien where id = ?", lien);
        for (String dossier : dossiers) {
            Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        }
        Temoin.modifier("delete from contact where id not in (select id from contact_avant)");
    }

    @Test
    void oneNoteForTwoIsARowInEachFileUnderItsOwnKeyLinkedByOneNumber() throws SQLException {
        FormulaireLu forme = note(dossiers.get(0));
        cocher(forme, dossiers);
        forme.champs().put(propre(dossiers.get(1)), "Pour Noé seul : la cantine.");
        assertThat(envoyer(forme).statusCode()).isEqualTo(302);
        envoyer(forme);
        assertThat(contacts()).as("pressed twice, stored once").hasSize(2);
        assertThat(Temoin.valeur("select count(distinct visite_id) from contact where id in ('"
                        + String.join("','", contacts()) + "')"))
                .isEqualTo("1");
        assertThat(Temoin.valeur("select count(distinct texte) from contact where id in ('"
                        + String.join("','", contacts()) + "')"))
                .isEqualTo("2");
        assertThat(suivi(0)).contains(COMMUN).doesNotContain("la cantine");
        assertThat(suivi(1)).contains(COMMUN, "Pour Noé seul : la cantine.");
    }

    @Test
    void aFileThatMayNotBeWrittenInIsRefusedWithoutItsNameAndNothingIsLost() throws SQLException {
        FormulaireLu forme = note(dossiers.get(0));
        cocher(forme, dossiers);
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossiers.get(1));
        HttpResponse<String> refus = envoyer(forme);
        assertThat(refus.statusCode()).isEqualTo(200);
        assertThat(refus.body())
                .contains("Vous ne pouvez pas écrire dans ce dossier", COMMUN, "n’est plus ouvert à l’écriture")
                .doesNotContain(nom(dossiers.get(1)));
        assertThat(contacts()).as("in all or in none").isEmpty();
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossiers.get(0));
        refus = envoyer(forme);
        assertThat(refus.statusCode()).isEqualTo(200);
        assertThat(refus.body()).contains(COMMUN, "Ce dossier n’est plus ouvert à l’écriture pour vous");
        String brouillon = forme.champs().get("brouillon");
        assertThat(coordination
                        .get("/parcours/note?brouillon=" + brouillon + "&sur=" + dossiers.get(0))
                        .body())
                .as("the draft too")
                .contains(COMMUN);
    }

    @Test
    void anAccordTakenBackStopsTheNotesOfTheAccompanimentUntilItIsSuspended() throws SQLException {
        String parcours = Temoin.valeur(
                "select p.id from parcours p join rattachement t on t.dossier_id = p.dossier_id and t.au is null join"
                        + " habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                        + " join dossier d on d.id = p.dossier_id and d.etat = 'ACTIF' join permission m on m.dossier_id ="
                        + " p.dossier_id and m.operation = 'ACCOMPAGNER' where p.etat = 'EN_COURS' and m.du <= :jour and (m.au"
                        + " is null or m.au > :jour) order by p.id limit 1");
        String dossier = Temoin.valeur("select dossier_id from parcours where id = ?", parcours);
        dossiers = List.of(dossier);
        Temoin.modifier(
                "create or replace temporary table permission_avant as select * from permission where dossier_id = ?",
                dossier);
        Temoin.modifier("delete from permission where dossier_id = ? and operation = 'ACCOMPAGNER'", dossier);
        try {
            FormulaireLu forme = note(dossier);
            assertThat(envoyer(forme).body()).contains("l’accord de la famille n’est plus en vigueur", COMMUN);
            assertThat(contacts()).isEmpty();
            Temoin.modifier("update parcours set etat = 'SUSPENDU' where id = ?", parcours);
            assertThat(envoyer(forme).statusCode()).isEqualTo(302);
        } finally {
            Temoin.modifier("update parcours set etat = 'EN_COURS' where id = ?", parcours);
            Temoin.modifier("insert into permission select * from permission_avant where operation = 'ACCOMPAGNER'");
        }
    }

    @Test
    void aLongTextIsKeptWholeOrRefusedWholeAndANumberOfSocialSecurityIsRefused() throws SQLException {
        FormulaireLu forme = note(dossiers.get(0));
        forme.champs().put("saisie:texte", "é".repeat(20_001));
        assertThat(envoyer(forme).body()).contains("caractères", "é".repeat(20_001));
        assertThat(contacts()).isEmpty();
        forme.champs().put("saisie:texte", "Son numéro : 1 85 05 78 006 084 91");
        assertThat(envoyer(forme).statusCode()).isEqualTo(200);
        assertThat(contacts()).isEmpty();
        forme.champs().put("saisie:texte", "é".repeat(20_000));
        assertThat(envoyer(forme).statusCode()).isEqualTo(302);
        assertThat(suivi(0)).contains("é".repeat(20_000));
    }

    @Test
    void aTextForAChildThatIsNotTickedIsNeitherStoredNorLost() throws SQLException {
        FormulaireLu forme = note(dossiers.get(0));
        cocher(forme, List.of(dossiers.get(0)));
        forme.champs().put(propre(dossiers.get(1)), "Texte-orphelin");
        assertThat(envoyer(forme).body()).contains("Cochez cet enfant", "Texte-orphelin");
        assertThat(contacts()).isEmpty();
    }

    @Test
    void aChildIsFoundByANameThatIsPostedAndOneOutOfReachByNothing() throws SQLException {
        Visiteur referent2 = Visiteur.connecte(racine, "referent2");
        assertThat(referent2.ouvrir("/parcours/note?sur=" + dossiers.get(0)).statusCode())
                .isEqualTo(404);
        assertThat(chercher(referent2, nom(dossiers.get(0)))).doesNotContain("value=\"" + dossiers.get(0) + "\"");
        assertThat(chercher(coordination, nom(dossiers.get(0)))).contains("value=\"" + dossiers.get(0) + "\"");
        String prenom = Temoin.valeur("select prenom from enfant where dossier_id = ?", dossiers.get(0));
        String faute = new StringBuilder(nom(dossiers.get(0)))
                .insert(2, nom(dossiers.get(0)).charAt(2))
                .toString();
        assertThat(chercher(coordination, prenom + " " + faute))
                .as("spelling is forgiven, as in the search box")
                .contains("value=\"" + dossiers.get(0) + "\"");
        assertThat(chercher(referent2, prenom + " " + faute)).doesNotContain("value=\"" + dossiers.get(0) + "\"");
        String avant =
                Temoin.valeur("select count(*) from marelle_journal.detail where dossier_id = ?", dossiers.get(0));
        note(dossiers.get(0));
        assertThat(Temoin.valeur("select count(*) from marelle_journal.detail where dossier_id = ?", dossiers.get(0)))
                .as("looked at, so in the journal")
                .isNotEqualTo(avant);
    }

    private String chercher(Visiteur visiteur, String nom) {
        FormulaireLu choix = FormulaireLu.lire(visiteur.ouvrir("/parcours/note").body(), "choix");
        choix.champs().remove("pour");
        choix.champs().put("choix:filtre", nom);
        choix.champs().put("choix:chercher", "ok");
        return visiteur.poster(choix.action(), choix.champs()).body();
    }

    private FormulaireLu note(String dossier) {
        String page = coordination.ouvrir("/parcours/note?sur=" + dossier).body();
        proposes = Pattern.compile("<input[^>]*\"saisie:enfants\"[^>]*>")
                .matcher(page)
                .results()
                .map(r -> r.group().replaceFirst("(?s).* value=\"([^\"]+)\".*", "$1"))
                .toList();
        FormulaireLu forme = FormulaireLu.lire(page, "saisie");
        forme.champs().put("saisie:enfants", dossier);
        forme.champs().put("saisie:texte", COMMUN);
        forme.champs().replaceAll((nom, valeur) -> nom.startsWith("saisie:propres") ? "" : valeur);
        forme.champs().remove("saisie:abouti");
        return forme;
    }

    private String propre(String dossier) {
        return "saisie:propres:" + proposes.indexOf(dossier) + ":propre";
    }

    /** Several values of one name: the form's address carries all but the first. */
    private static void cocher(FormulaireLu forme, List<String> coches) {
        forme.champs().put("saisie:enfants", String.join("\u0000", coches));
    }

    private HttpResponse<String> envoyer(FormulaireLu forme) {
        String coches = forme.champs().get("saisie:enfants");
        String suite = coches.indexOf('\u0000') < 0
                ? ""
                : "?saisie%3Aenfants=" + coches.substring(coches.indexOf('\u0000') + 1);
        Map<String, String> champs = new LinkedHashMap<>(forme.champs());
        champs.put("saisie:enfants", coches.replaceFirst("\u0000.*", ""));
        champs.put("saisie:enregistrer", "ok");
        return coordination.poster(forme.action() + suite, champs);
    }

    private String suivi(int rang) {
        return coordination.ouvrir("/parcours/suivi?id=" + dossiers.get(rang)).body();
    }

    private List<String> contacts() throws SQLException {
        return Temoin.liste("select id from contact where dossier_id in ('" + String.join("','", dossiers)
                + "') and id not in (select id from contact_avant) order by id");
    }

    private static String nom(String dossier) throws SQLException {
        return Temoin.valeur("select nom from enfant where dossier_id = ?", dossier);
    }
}
