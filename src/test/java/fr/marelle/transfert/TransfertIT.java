package fr.marelle.transfert;

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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file goes from one PRE to another: who reads it before, who after, what stays behind, what keeps it where it is. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TransfertIT {

    private static final String COMPTE = "select id from compte where login = ?";

    private static final String PRE =
            "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ? limit 1";

    /** Under way, agreed to, on no agenda to come, and with somebody who may sign. */
    private static final String TRANSFERABLES =
            "select p.dossier_id from parcours p join permission m on m.dossier_id = p.dossier_id and m.operation = 'ACCOMPAGNER'"
                    + " and m.du <= current_date and (m.au is null or m.au > current_date) join enfant f on f.dossier_id ="
                    + " p.dossier_id join autorite a on a.enfant_id = f.id and a.nature = 'EXERCEE' and a.du <= current_date and"
                    + " (a.au is null or a.au > current_date) where p.etat = 'EN_COURS' and f.naissance > current_date - interval 17"
                    + " year and not exists (select 1 from passage x join reunion r on r.id = x.reunion_id where x.dossier_id ="
                    + " p.dossier_id and r.etat in ('PLANIFIEE', 'ORDRE_DU_JOUR_ENVOYE'))";

    @ArquillianResource
    URL racine;

    private Suivi suivi;
    private String dossier;
    private String enfant;
    private String premier;

    private Visiteur depart;
    private Visiteur arrivee;

    @BeforeEach
    void aChildFollowedForLong() throws SQLException {
        Suivi.retenir();
        suivi = Suivi.commencer("referent", 90, TRANSFERABLES);
        dossier = suivi.dossier();
        enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        premier = Temoin.valeur("select id from rattachement where dossier_id = ? and au is null", dossier);
        // a colleague who has no row on it
        Temoin.modifier(
                "update acces set au = du where dossier_id = ? and compte_id = (" + COMPTE + ")",
                dossier,
                "referent1b");
        depart = Visiteur.connecte(racine, "coordination");
        arrivee = Visiteur.connecte(racine, "coordination2");
    }

    @AfterEach
    void everythingIsAsBefore() throws SQLException {
        Temoin.modifier("delete from transfert where dossier_id = ?", dossier);
        Temoin.modifier("delete from rattachement where dossier_id = ? and id <> ?", dossier, premier);
        Temoin.modifier("update rattachement set au = null, version = version + 1 where id = ?", premier);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        Temoin.modifier(
                "delete from contact where dossier_id = ? and date(cree_le) >= current_date - interval 1 day"
                        + " and cree_par in (select id from compte where login in ('referent', 'referent2'))",
                dossier);
        Temoin.modifier(
                "update contact set compartiment = 'RESTREINT' where dossier_id = ? and compartiment = 'RETENU'",
                dossier);
        Temoin.modifier(
                "update evaluation set compartiment = 'RESTREINT' where dossier_id = ? and compartiment = 'RETENU'",
                dossier);
        Temoin.modifier(
                "update document set compartiment = 'RESTREINT' where dossier_id = ? and compartiment = 'RETENU'",
                dossier);
        Temoin.modifier("update signalement set pre_id = null where dossier_id = ?", dossier);
        Temoin.modifier("delete from trace where dossier_id = ? and fait like 'trace.transfert.%'", dossier);
        Suivi.rendre();
        suivi.effacer();
    }

    /** What is to be done first with a file that came is for who manages the team of its PRE, and of no other. */
    @Test
    void whoCoordinatesAnotherPreIsToldNothingToDoFirst() throws SQLException {
        String ailleurs = UUID.randomUUID().toString();
        String depuis = Temoin.valeur("select du from rattachement where id = ?", premier);
        try {
            Temoin.modifier(
                    "insert into rattachement (id, version, cree_le, modifie_le, dossier_id, pre_id, du, au) select ?, 1,"
                            + " utc_timestamp(6), utc_timestamp(6), ?, h.pre_id, current_date - interval 100 day,"
                            + " current_date - interval 5 day from habilitation h join compte c on c.id = h.compte_id and c.login ="
                            + " 'coordination2' limit 1",
                    UUID.randomUUID().toString(),
                    dossier);
            Temoin.modifier("update rattachement set du = current_date - interval 5 day where id = ?", premier);
            Suivi.coordonnerAilleurs("referent", ailleurs);
            assertThat(depart.ouvrir(fiche()).body()).contains("À faire d’abord");
            assertThat(Visiteur.connecte(racine, "referent").ouvrir(fiche()).body())
                    .contains(Temoin.valeur("select numero from dossier where id = ?", dossier))
                    .doesNotContain("À faire d’abord");
        } finally {
            Temoin.modifier("delete from habilitation where id = ?", ailleurs);
            Temoin.modifier("update rattachement set du = ? where id = ?", depuis, premier);
        }
    }

    @Test
    void theFileGoesWithWhatIsSharedAndNobodyOfTheOtherPreReadsItAnyMore() throws SQLException {
        Visiteur ancien = Visiteur.connecte(racine, "referent");
        Visiteur nouveau = Visiteur.connecte(racine, "referent2");
        noter(ancien, "PARTAGE", "Note-partagee-5120");
        noter(ancien, "RESTREINT", "Note-restreinte-5120");
        String parcours = Temoin.valeur("select count(*) from parcours where dossier_id = ?", dossier);
        assertThat(ancien.ouvrir("/transfert/saisie?sur=" + enfant).statusCode())
                .isEqualTo(404);
        assertThat(arrivee.ouvrir("/transfert/saisie?sur=" + enfant).statusCode())
                .isEqualTo(404);

        assertThat(proposer(Map.of()).statusCode()).isEqualTo(302);

        String transfert = transfert();
        assertThat(depart.ouvrir(fiche()).body())
                .as("nothing has changed yet")
                .contains(">Modifier la fiche<")
                .doesNotContain("À faire d’abord");
        assertThat(arrivee.ouvrir(fiche()).statusCode()).isEqualTo(404);
        assertThat(arrivee.ouvrir("/accueil").body()).contains("vous propose");
        assertThat(depart.ouvrir("/accueil").body()).doesNotContain("vous propose");
        assertThat(arrivee.ouvrir("/transfert/liste").body())
                .as("what was written of the child opens with the file")
                .doesNotContain("Essai de saisie.");
        String demande = arrivee.ouvrir("/transfert/reponse?sur=" + transfert).body();
        assertThat(demande)
                .contains(Temoin.valeur("select numero from dossier where id = ?", dossier))
                .doesNotContain(nom("nom"), ">" + nom("prenom"));
        for (String login :
                List.of("coordination", "referent", "referent2", "liaison", "eps", "administration", "dpd")) {
            assertThat(Visiteur.connecte(racine, login)
                            .ouvrir("/transfert/reponse?sur=" + transfert)
                            .statusCode())
                    .as(login)
                    .isEqualTo(404);
        }

        HttpResponse<String> accepte = accepter(transfert);
        assertThat(arrivee.destination(accepte)).as(accepte.body()).isEqualTo("/famille/fiche?id=" + enfant);

        assertThat(depart.ouvrir(fiche()).statusCode()).isEqualTo(404);
        assertThat(depart.ouvrir("/transfert/liste?vue=proposes").body()).contains("Accepté");
        assertThat(arrivee.ouvrir("/transfert/liste").body()).contains("Essai de saisie.");
        assertThat(arrivee.ouvrir(fiche()).body())
                .contains(">Modifier la fiche<", "À faire d’abord")
                .contains(
                        "/famille/domicile?sur=" + enfant,
                        "/accord/notice?id=" + enfant,
                        "/equipe/fiche?id=" + dossier,
                        "/parcours/note?sur=" + dossier);
        assertThat(nouveau.ouvrir(fiche()).body())
                .as("the coordination decides who does it")
                .doesNotContain("À faire d’abord");
        assertThat(nouveau.ouvrir("/parcours/note?sur=" + dossier).statusCode()).isEqualTo(200);
        assertThat(ancien.ouvrir(fiche()).statusCode())
                .as("the other PRE is another controller: no thirty days there")
                .isEqualTo(404);
        assertThat(ancien.ouvrir("/parcours/note?sur=" + dossier).statusCode()).isEqualTo(404);
        for (Visiteur lecteur : List.of(nouveau, arrivee)) {
            assertThat(lecteur.ouvrir("/parcours/suivi?id=" + dossier).body())
                    .contains("Note-partagee-5120", "Contacts (")
                    .doesNotContain("Note-restreinte-5120");
        }
        for (String login : List.of("referent1b", "liaison", "liaison2", "eps", "eps-ecole")) {
            assertThat(Visiteur.connecte(racine, login).ouvrir(fiche()).statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(Temoin.valeur("select count(*) from parcours where dossier_id = ?", dossier))
                .as("the parcours goes on, no second one")
                .isEqualTo(parcours);
        assertThat(Temoin.liste(
                        "select etat from parcours where dossier_id = ? order by ouvert_le desc limit 1", dossier))
                .containsExactly("EN_COURS");
        assertThat(arrivee.ouvrir("/parcours/suivi?id=" + dossier + "&vue=decisions")
                        .body())
                .contains("Dossier transféré à", "Transfert proposé à");
        assertThat(Temoin.valeur(
                        "select count(*) from marelle_journal.detail where dossier_id = ? and objet = 'transfert'",
                        dossier))
                .isNotEqualTo("0");
    }

    /** A meeting held just before still opens its files to its guests: not one that another PRE holds. */
    @Test
    void aMeetingOfTheFormerPreOpensTheFileToNobodyAnyMore() throws SQLException {
        String reunion = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into reunion (id, version, cree_le, modifie_le, pre_id, le, heure, lieu, etat) values (?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, current_date - interval 3 day, '14:00', 'Mairie', 'TENUE')",
                reunion,
                Temoin.valeur(PRE, "coordination"));
        Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre)"
                        + " select uuid(), 1, utc_timestamp(6), utc_timestamp(6), ?, dossier_id, 'BILAN', id, 1 from parcours where"
                        + " dossier_id = ? and etat = 'EN_COURS'",
                reunion,
                dossier);
        Temoin.modifier(
                "insert into invitation (id, version, cree_le, modifie_le, reunion_id, compte_id, capacite) select uuid(), 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, 'PROFESSION' from compte where login in ('eps', 'eps-ecole')",
                reunion);
        try {
            proposer(Map.of());
            assertThat(accepter(transfert()).statusCode()).isEqualTo(302);
            FormulaireLu invites = FormulaireLu.lire(
                    depart.ouvrir("/invitation/saisie?sur=" + reunion).body(), "invites");
            invites.champs().put(invites.boutons().get(0), "ok");
            assertThat(depart.poster(invites.action(), invites.champs()).statusCode())
                    .as("one guest less: what the others may read is told anew")
                    .isEqualTo(302);
            assertThat(Temoin.valeur(
                            "select count(*) from acces_invite where dossier_id = ? and au > current_date", dossier))
                    .isEqualTo("0");
        } finally {
            Temoin.modifier("delete from acces_invite where origine_id = ?", reunion);
            Temoin.modifier("delete from invitation where reunion_id = ?", reunion);
            Temoin.modifier("delete from passage where reunion_id = ?", reunion);
            Temoin.modifier("delete from reunion where id = ?", reunion);
        }
    }

    /** What was done with the file while a PRE held it is told there, and in the other one nothing of it. */
    @Test
    void eachPreIsToldWhatWasDoneWithTheFileInItsOwnTime() throws SQLException {
        String note = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into marelle_journal.empreinte (id, le, engagement) values (?, current_date - interval 36 hour,"
                        + " repeat('a', 32))",
                note);
        Temoin.modifier(
                "insert into marelle_journal.detail (id, le, sel, acte, objet, compte_id, dossier_id) select ?,"
                        + " current_date - interval 36 hour, repeat('a', 16), 'LECTURE', 'famille', id, ? from compte where"
                        + " login = 'secretariat'",
                note,
                dossier);
        try {
            String lecteur = Temoin.valeur("select nom from compte where login = 'secretariat'");
            proposer(Map.of());
            String transfert = Temoin.valeur("select id from transfert where dossier_id = ?", dossier);
            assertThat(accepter(transfert).statusCode()).isEqualTo(302);
            assertThat(arrivee.ouvrir("/consultation/dossier?id=" + dossier).body())
                    .doesNotContain(lecteur);
            assertThat(lignes(arrivee)).doesNotContain(lecteur);
            assertThat(lignes(depart)).contains(lecteur);
        } finally {
            Temoin.modifier("delete from marelle_journal.detail where id = ?", note);
            Temoin.modifier("delete from marelle_journal.empreinte where id = ?", note);
        }
    }

    /** The rows of the record of a PRE, without the names one may filter by. */
    private static String lignes(Visiteur qui) {
        String jour = Temoin.aujourdhui().minusDays(2).toString();
        String page =
                qui.ouvrir("/consultation/liste?du=" + jour + "&au=" + jour).body();
        return page.contains("<tbody") ? page.substring(page.indexOf("<tbody")) : "";
    }

    @Test
    void whatKeepsTheFileIsSaidAndNothingIsStored() throws SQLException {
        String ici = Temoin.valeur(PRE, "coordination");
        assertThat(proposer(Map.of("saisie:vers", ici)).body()).contains("Choisissez une des réponses proposées");
        assertThat(proposer(Map.of("saisie:informee", "")).body()).contains("Dites-le d’abord à la famille");
        assertThat(proposer(Map.of("positions", "DESACCORD")).body()).contains("n’est pas d’accord : le dossier reste");
        assertThat(proposer(Map.of("positions", "INFORME")).body()).contains("Personne n’est d’accord");
        assertThat(proposer(Map.of(
                                "saisie:aPartirDu",
                                Temoin.aujourdhui().minusDays(1).toString()))
                        .body())
                .contains("D’aujourd’hui à dans un an");
        String passage = inscrire();
        assertThat(proposer(Map.of()).body()).contains("à l’ordre du jour de l’EPS du");
        Temoin.modifier("delete from passage where id = ?", passage);
        assertThat(transfert()).isNull();
        assertThat(proposer(Map.of()).statusCode()).isEqualTo(302);
        assertThat(proposer(Map.of()).body()).contains("déjà proposé à");
        assertThat(Temoin.valeur("select count(*) from transfert where dossier_id = ?", dossier))
                .isEqualTo("1");
    }

    @Test
    void whatChangedMeanwhileKeepsTheFileWhereItIs() throws SQLException {
        assertThat(proposer(Map.of(
                                "saisie:aPartirDu",
                                Temoin.aujourdhui().plusDays(3).toString()))
                        .statusCode())
                .isEqualTo(302);
        String transfert = transfert();
        assertThat(accepter(transfert).body()).contains("à partir du");
        Temoin.modifier("update transfert set a_partir_du = current_date where id = ?", transfert);

        String passage = inscrire();
        assertThat(accepter(transfert).body()).contains("L’autre PRE a mis ce dossier à l’ordre du jour");
        Temoin.modifier("delete from passage where id = ?", passage);

        Temoin.modifier(
                "create or replace temporary table permission_avant as select * from permission where dossier_id = ?",
                dossier);
        Temoin.modifier("delete from permission where dossier_id = ?", dossier);
        assertThat(accepter(transfert).body()).contains("L’accord de la famille n’est plus complet");
        Temoin.modifier("insert into permission select * from permission_avant");

        Temoin.modifier("update transfert_position set position_ = 'DESACCORD' where transfert_id = ?", transfert);
        assertThat(accepter(transfert).body()).contains("L’accord de la famille n’est plus complet");
        Temoin.modifier("update transfert_position set position_ = 'ACCORD' where transfert_id = ?", transfert);

        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
        assertThat(arrivee.ouvrir("/transfert/reponse?sur=" + transfert).statusCode())
                .as("a frozen file is neither read nor changed")
                .isEqualTo(404);
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        assertThat(Temoin.valeur("select etat from transfert where id = ?", transfert))
                .isEqualTo("PROPOSE");
        assertThat(arrivee.ouvrir(fiche()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPreThatHasThatChildAlreadyIsToldBeforeItHasItTwice() throws SQLException {
        String voisin = Temoin.valeur(
                "select e.id from enfant e join rattachement r on r.dossier_id = e.dossier_id and r.au is null join dossier d on"
                        + " d.id = e.dossier_id and d.etat = 'ACTIF' where r.pre_id = (" + PRE
                        + ") order by e.id limit 1",
                "coordination2");
        List<String> noms = List.of("nom", "prenom", "naissance");
        Temoin.modifier("create or replace temporary table enfant_avant as select * from enfant where id = ?", voisin);
        Temoin.modifier(
                "update enfant v join enfant e on e.id = ? set v.nom = e.nom, v.prenom = e.prenom, v.naissance = e.naissance where"
                        + " v.id = ?",
                enfant,
                voisin);
        try {
            proposer(Map.of("saisie:aPartirDu", Temoin.aujourdhui().plusDays(9).toString()));
            assertThat(accepter(transfert()).body())
                    .as("before its day, trying tells nothing of who is there")
                    .contains("Vous pourrez accepter ce dossier à partir du")
                    .doesNotContain("déjà un dossier");
            Temoin.modifier("update transfert set a_partir_du = current_date where id = ?", transfert());
            HttpResponse<String> refus = accepter(transfert());
            assertThat(refus.body()).contains("Votre PRE a déjà un dossier au même nom", "J’ai vérifié");
            FormulaireLu forme = FormulaireLu.lire(refus.body(), "saisie");
            forme.champs().put("saisie:distinct", "true");
            forme.champs().put("saisie:referent", Temoin.valeur(COMPTE, "referent2"));
            forme.champs().put("saisie:accepter", "ok");
            assertThat(arrivee.poster(forme.action(), forme.champs()).statusCode())
                    .isEqualTo(302);
        } finally {
            for (String nom : noms) {
                Temoin.modifier("update enfant e join enfant_avant a on a.id = e.id set e." + nom + " = a." + nom);
            }
        }
    }

    @Test
    void declinedOrTakenBackAllIsAsBefore() throws SQLException {
        proposer(Map.of());
        String transfert = transfert();
        FormulaireLu forme = FormulaireLu.lire(
                arrivee.ouvrir("/transfert/reponse?sur=" + transfert).body(), "saisie");
        forme.champs().put("saisie:raison", "");
        forme.champs().put("saisie:decliner", "ok");
        assertThat(arrivee.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(200);
        forme.champs().put("saisie:raison", "La famille habite hors de nos quartiers.");
        assertThat(arrivee.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
        assertThat(depart.ouvrir("/transfert/liste?vue=proposes").body())
                .contains("Décliné", "La famille habite hors de nos quartiers.");

        proposer(Map.of());
        String second = transfert();
        forme = FormulaireLu.lire(depart.ouvrir("/transfert/liste?vue=proposes").body(), "saisie");
        forme.champs().put(forme.boutons().get(0), "Retirer");
        assertThat(depart.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
        assertThat(Temoin.valeur("select etat from transfert where id = ?", second))
                .isEqualTo("RETIRE");
        assertThat(arrivee.ouvrir("/transfert/reponse?sur=" + second).statusCode())
                .isEqualTo(404);
        assertThat(depart.ouvrir(fiche()).body()).contains(">Modifier la fiche<");
        assertThat(Temoin.valeur("select count(*) from rattachement where dossier_id = ?", dossier))
                .isEqualTo("1");
    }

    /** @param autrement fields sent otherwise; {@code positions} for what each holder says, an empty value for a field left out */
    private HttpResponse<String> proposer(Map<String, String> autrement) throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(
                depart.ouvrir("/transfert/saisie?sur=" + enfant).body(), "saisie");
        forme.champs().keySet().stream()
                .filter(c -> c.matches("saisie:titulaires:\\d+:position"))
                .toList()
                .forEach(c -> forme.champs().put(c, autrement.getOrDefault("positions", "ACCORD")));
        forme.champs().put("saisie:vers", Temoin.valeur(PRE, "coordination2"));
        forme.champs().put("saisie:informee", "true");
        forme.champs().put("saisie:proposer", "ok");
        autrement.forEach((champ, valeur) -> {
            if (valeur.isEmpty()) {
                forme.champs().remove(champ);
            } else if (!champ.equals("positions")) {
                forme.champs().put(champ, valeur);
            }
        });
        return depart.poster(forme.action(), forme.champs());
    }

    private HttpResponse<String> accepter(String transfert) throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(
                arrivee.ouvrir("/transfert/reponse?sur=" + transfert).body(), "saisie");
        forme.champs().put("saisie:referent", Temoin.valeur(COMPTE, "referent2"));
        forme.champs().put("saisie:accepter", "ok");
        return arrivee.poster(forme.action(), forme.champs());
    }

    private void noter(Visiteur referent, String compartiment, String texte) {
        FormulaireLu forme = FormulaireLu.lire(
                referent.ouvrir("/parcours/note?sur=" + dossier).body(), "saisie");
        forme.champs().put("saisie:enfants", dossier);
        forme.champs().put("saisie:compartiment", compartiment);
        forme.champs().keySet().removeIf(c -> c.contains("propre"));
        forme.champs().put("saisie:texte", texte);
        forme.champs().remove("saisie:abouti");
        forme.champs().remove("saisie:changer");
        forme.champs().put("saisie:enregistrer", "ok");
        assertThat(referent.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
    }

    /** On the agenda of the next meeting of its PRE. */
    private String inscrire() throws SQLException {
        String id = UUID.randomUUID().toString();
        int ecrites = Temoin.modifier(
                "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id, ordre) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), r.id, p.dossier_id, 'BILAN', p.id, 99 from reunion r join parcours p"
                        + " on p.dossier_id = ? and p.etat = 'EN_COURS' where r.etat in ('PLANIFIEE', 'ORDRE_DU_JOUR_ENVOYE')"
                        + " and r.pre_id = (" + PRE + ") order by r.le limit 1",
                id,
                dossier,
                "coordination");
        assertThat(ecrites).isEqualTo(1);
        return id;
    }

    /** What is proposed of the file; null when nothing is. */
    private String transfert() throws SQLException {
        return Temoin.valeur("select id from transfert where dossier_id = ? and etat = 'PROPOSE'", dossier);
    }

    private String nom(String colonne) throws SQLException {
        return Temoin.valeur("select " + colonne + " from enfant where id = ?", enfant);
    }

    private String fiche() {
        return "/famille/fiche?id=" + enfant;
    }
}
