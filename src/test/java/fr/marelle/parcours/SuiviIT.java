package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The thread of a file: all that happened, of each kind, in as many statements whatever there is. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SuiviIT {

    @ArquillianResource
    URL racine;

    private String dossier;
    private String parcours;

    /** A file of PRE 1 with a parcours, objectives, actions, bilans, an EPS and answers; the one of which a page shows most. */
    @BeforeEach
    void choose() throws SQLException {
        parcours = Temoin.valeur(
                "select p.id from parcours p join rattachement t on t.dossier_id = p.dossier_id and t.au is"
                        + " null join habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login ="
                        + " 'coordination' join dossier d on d.id = p.dossier_id and d.etat = 'ACTIF' join permission m on m.dossier_id"
                        + " = d.id and m.operation = 'ACCOMPAGNER' and m.du <= :jour and (m.au is null or m.au > :jour) where p.etat ="
                        + " 'EN_COURS' and exists (select 1 from action a join objectif o on o.id = a.objectif_id where o.parcours_id ="
                        + " p.id and a.conclue_le is not null) and exists (select 1 from bilan b where b.parcours_id = p.id) and exists"
                        + " (select 1 from trace x where x.dossier_id = d.id and x.fait = 'trace.eps.decidee') and exists"
                        + " (select 1 from trace x where x.dossier_id = d.id and x.fait = 'trace.saisine.recue') order by (select"
                        + " count(*) from document q where q.dossier_id = d.id) + (select count(*) from trace x where x.dossier_id = d.id)"
                        + " + (select count(*) from contact k where k.dossier_id = d.id), p.id limit 1");
        dossier = Temoin.valeur("select dossier_id from parcours where id = ?", parcours);
    }

    @Test
    void everythingIsThereWithItsCountAndAKindAlone() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String tout = coordination.ouvrir("/parcours/suivi?id=" + dossier).body();
        assertThat(tout)
                .contains(
                        "Contacts (",
                        "Points de situation et bilans (",
                        "Objectifs et actions (",
                        "Étapes du parcours (",
                        "Saisine (",
                        "Accords (",
                        "EPS (",
                        "Décision de l’EPS : ",
                        "Saisine reçue",
                        "Accord donné : ",
                        "Objectif fixé : ");
        String eps = coordination
                .ouvrir("/parcours/suivi?id=" + dossier + "&genre=EPS")
                .body();
        assertThat(eps)
                .contains("Décision de l’EPS : ", "Contacts (")
                .doesNotContain("Objectif fixé : ", "Saisine reçue");
        assertThat(coordination
                        .ouvrir("/parcours/suivi?id=" + dossier + "&genre=%3Cb%3E")
                        .body())
                .contains("Objectif fixé : ")
                .doesNotContain("<b>");
    }

    @Test
    void eachEntryTellsWhoNotedIt() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String contact = Temoin.valeur(
                "select id from contact where dossier_id = ? and compartiment = 'PARTAGE' order by le desc, id limit 1",
                dossier);
        String qui = "update contact set cree_par = %s where id = ?";
        String avant = Temoin.valeur("select cree_par from contact where id = ?", contact);
        String nom = Temoin.valeur("select nom from compte where login = 'referent1b'");
        try {
            Temoin.modifier(qui.formatted("null"), contact);
            int sans = compter(coordination, nom);
            Temoin.modifier(qui.formatted("(select id from compte where login = 'referent1b')"), contact);
            assertThat(compter(coordination, nom)).isEqualTo(sans + 1);
        } finally {
            Temoin.modifier("update contact set cree_par = ? where id = ?", avant, contact);
        }
    }

    private int compter(Visiteur visiteur, String nom) {
        return visiteur.ouvrir("/parcours/suivi?id=" + dossier + "&genre=CONTACT")
                .body()
                .split("Noté par " + nom, -1)
                .length;
    }

    @Test
    void aHundredFactsMoreAskTheDatabaseNothingMore() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        long avant = instructions(coordination);
        List<String> mis =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(100).toList();
        try {
            for (String id : mis) {
                Temoin.modifier(
                        "insert into trace (id, version, cree_le, modifie_le, dossier_id, fait) values (?, 1,"
                                + " utc_timestamp(6), utc_timestamp(6), ?, 'trace.parcours.suspendu')",
                        id,
                        dossier);
            }
            assertThat(instructions(coordination)).isLessThanOrEqualTo(avant);
        } finally {
            Temoin.modifier("delete from trace where id in ('" + String.join("','", mis) + "')");
        }
    }

    private long instructions(Visiteur visiteur) throws SQLException {
        long moindre = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long avant = Temoin.instructions();
            visiteur.get("/parcours/suivi?id=" + dossier);
            moindre = Math.min(moindre, Temoin.instructions() - avant);
        }
        return moindre;
    }

    @Test
    void aBilanIsPreparedByFactsThatBecomeAnOutlineOnlyOnDemand() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String page = coordination.ouvrir("/parcours/bilan?sur=" + parcours).body();
        assertThat(page)
                .contains("Depuis le dernier bilan", "Contacts venus de la famille", "Objectifs et actions")
                .doesNotContain("Depuis le Essai");
        FormulaireLu forme = FormulaireLu.lire(page, "saisie");
        forme.champs().put("saisie:synthese", "");
        forme.champs().put("saisie:trame", "ok");
        assertThat(texte(coordination.poster(forme.action(), forme.champs()).body()))
                .contains("Depuis le ", "– Contacts : ", "– Points de situation : ");
        forme.champs().put("saisie:synthese", "Mes propres mots.");
        String encore = coordination.poster(forme.action(), forme.champs()).body();
        assertThat(texte(encore)).isEqualTo("Mes propres mots.");
        assertThat(encore).contains("rien n’y a été ajouté");
        Temoin.modifier("delete from brouillon where id = ?", forme.champs().get("brouillon"));
    }

    /** A role elsewhere opens nothing here: she follows the child for its health, and coordinates another PRE. */
    @Test
    void whatARoleInAnotherPreAllowsIsNotToldOfThisFile() throws SQLException {
        Suivi suivi = Suivi.commencer(
                "referent",
                90,
                "select dossier_id from trace where fait = 'trace.eps.decidee' and dossier_id in (select"
                        + " dossier_id from trace where fait = 'trace.saisine.recue')");
        String ailleurs = UUID.randomUUID().toString();
        String role = "update habilitation set role_code = ? where role_code = ? and compte_id = (select id from compte"
                + " where login = 'referent')";
        try {
            Visiteur elle = Visiteur.connecte(racine, "referent");
            String url = "/parcours/suivi?id=" + suivi.dossier();
            assertThat(elle.ouvrir(url + "&genre=EPS").body()).contains("Décision de l’EPS : ");
            assertThat(elle.ouvrir(url + "&genre=SAISINE").body()).contains("Saisine reçue");
            Temoin.modifier(role, "SANTE", "REFERENT");
            assertThat(elle.ouvrir(url).body()).contains("Accords (").doesNotContain("Décision de l’EPS : ");
            Suivi.coordonnerAilleurs("referent", ailleurs);
            for (String vue : List.of("", "&vue=decisions", "&vue=decisions&genre=EPS", "&genre=EPS")) {
                assertThat(elle.ouvrir(url + vue).body())
                        .as(vue)
                        .doesNotContain("Décision de l’EPS : ", "Saisine reçue", "EPS (", "Démarrer sans attendre");
            }
            // of the team of the PRE that passed the file on yesterday: that PRE reads it no more, and so does its role
            Temoin.modifier("update habilitation set role_code = 'REFERENT' where id = ?", ailleurs);
            Temoin.modifier(
                    "insert into rattachement (id, version, cree_le, modifie_le, dossier_id, pre_id, du, au) select ?, 1,"
                            + " utc_timestamp(6), utc_timestamp(6), ?, pre_id, current_date - interval 90 day, current_date - interval 1"
                            + " day from habilitation where id = ?",
                    ailleurs,
                    suivi.dossier(),
                    ailleurs);
            assertThat(elle.ouvrir(url).body())
                    .contains("Accords (")
                    .doesNotContain("Décision de l’EPS : ", "Saisine reçue", "EPS (");
        } finally {
            Temoin.modifier("delete from rattachement where id = ?", ailleurs);
            Temoin.modifier("delete from habilitation where id = ?", ailleurs);
            Temoin.modifier(role, "REFERENT", "SANTE");
            suivi.effacer();
        }
    }

    @Test
    void decisionsAreFilteredByKindAndTurnedByPages() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String url = "/parcours/suivi?vue=decisions&id=" + dossier;
        assertThat(coordination.ouvrir(url + "&genre=SAISINE").body())
                .as("a kind alone: few, however much other tests decided")
                .contains("Saisine reçue");
        assertThat(coordination.ouvrir(url + "&genre=EPS").body())
                .contains("Décision de l’EPS : ")
                .doesNotContain("Saisine reçue", "Accord donné");
        assertThat(coordination.ouvrir(url + "&page=999").body())
                .contains("Il n’y a pas de page 999", "Première page")
                .doesNotContain("Page précédente");
    }

    @Test
    void whatIsOlderStandsOnTheNextPage() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String url = "/parcours/suivi?id=" + dossier;
        List<String> mis =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(40).toList();
        try {
            for (String id : mis) {
                Temoin.modifier(
                        "insert into trace (id, version, cree_le, modifie_le, dossier_id, fait) values (?, 1,"
                                + " utc_timestamp(6), utc_timestamp(6), ?, 'trace.parcours.repris')",
                        id,
                        dossier);
            }
            assertThat(coordination.ouvrir(url).body())
                    .contains("Plus ancien")
                    .doesNotContain("Saisine reçue", "Plus récent");
            String derniere = coordination.ouvrir(url + "&page=99").body();
            assertThat(derniere).contains("Saisine reçue", "Plus récent").doesNotContain("Plus ancien");
        } finally {
            Temoin.modifier("delete from trace where id in ('" + String.join("','", mis) + "')");
        }
    }

    @Test
    void anAgendaThatHasNotDecidedIsTold() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String passage = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), r.id, ?, 'BILAN', ?, 99 from reunion r join rattachement t on"
                        + " t.dossier_id = ? and t.pre_id = r.pre_id where r.etat = 'TENUE' and not exists (select 1 from passage x"
                        + " where x.reunion_id = r.id and x.dossier_id = t.dossier_id) order by r.le desc limit 1",
                passage,
                dossier,
                parcours,
                dossier);
        try {
            assertThat(coordination
                            .ouvrir("/parcours/suivi?genre=EPS&id=" + dossier)
                            .body())
                    .contains("Ajourné : à l’ordre du jour de l’EPS du", "Décision de l’EPS : ");
        } finally {
            Temoin.modifier("delete from passage where id = ?", passage);
        }
    }

    @Test
    void aSuspensionSaysWhyUntilWhenAndIsTakenUpAgain() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String fiche = "/parcours/fiche?id=" + parcours;
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/parcours/suspension?sur=" + parcours).body(), "saisie");
        forme.champs().put("saisie:motif", "AUTRE");
        forme.champs().put("saisie:texte", "");
        forme.champs().put("saisie:reprise", Temoin.aujourdhui().minusDays(1).toString());
        forme.champs().put("saisie:suspendre", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).body()).contains("Donnez un jour à venir");
        try {
            forme.champs().put("saisie:texte", "La famille est au pays jusqu’à Pâques.");
            forme.champs()
                    .put("saisie:reprise", Temoin.aujourdhui().plusDays(40).toString());
            assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                    .isEqualTo(302);
            assertThat(coordination.ouvrir(fiche).body())
                    .contains("Accompagnement suspendu", "La famille est au pays", "reprise prévue le");
            assertThat(coordination.ouvrir("/parcours/suivi?id=" + dossier).body())
                    .contains("Parcours suspendu : Autre, à préciser", "data-etat=\"SUSPENDU\"", ">suspendu<");
            assertThat(Temoin.valeur(
                            "select count(*) from suspension where parcours_id = ? and au is null and texte is not null",
                            parcours))
                    .isEqualTo("1");
            forme = FormulaireLu.lire(coordination.ouvrir(fiche).body(), "saisie");
            forme.champs().put("reprendre", "ok");
            forme.champs().put("saisie:reprendre", "ok");
            assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                    .isEqualTo(302);
            assertThat(Temoin.valeur("select etat from parcours where id = ?", parcours))
                    .isEqualTo("EN_COURS");
        } finally {
            Temoin.modifier("delete from suspension where parcours_id = ? and motif is not null", parcours);
            Temoin.modifier("update parcours set etat = 'EN_COURS' where id = ?", parcours);
            Temoin.modifier(
                    "delete from trace where dossier_id = ? and fait in ('trace.parcours.suspenduPour', 'trace.parcours.repris')"
                            + " and date(cree_le) >= current_date - interval 1 day",
                    dossier);
        }
    }

    private static String texte(String page) {
        return page.replaceFirst("(?s).*<textarea id=\"saisie:synthese\"[^>]*>([^<]*)</textarea>.*", "$1")
                .strip();
    }
}
