package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A role given or ended acts at its holder's next click; nobody holds the keys of the accounts and reads files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoleIT {

    private static final String DEMANDEUR = "Essai de deux écoles";

    private static final String DEPOSEE =
            "select id from saisine where par_etablissement and etablissement_id = ? limit 1";

    private static final String MOI = "(select id from compte where login = 'referent')";

    private static final String DOSSIERS = "select d.id from dossier d join enfant e on e.dossier_id = d.id"
            + " join rattachement r on r.dossier_id = d.id and r.du <= :jour and r.au is null where d.etat = 'ACTIF'"
            + " and not exists (select 1 from exclusion x where x.dossier_id = d.id and x.compte_id = " + MOI + ")";

    private static final String SUIVI = " (select 1 from acces a where a.dossier_id = d.id and a.compte_id = " + MOI
            + " and a.du <= :jour and (a.au is null or a.au > :jour)) limit 8";

    private static final String JAMAIS =
            " (select 1 from acces a where a.dossier_id = d.id and a.compte_id = " + MOI + ") limit 8";

    @ArquillianResource
    URL racine;

    @Test
    void aRoleActsAtTheNextClickAndSoDoesItsEnd() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        Visiteur elle = Visiteur.connecte(racine, "intervenant");
        String id = compte("intervenant");
        assertThat(elle.ouvrir("/statistiques/liste").statusCode()).isEqualTo(404);

        assertThat(ajouter(administration, id, "STATISTIQUES").statusCode()).isEqualTo(302);

        assertThat(elle.ouvrir("/statistiques/liste").statusCode()).isEqualTo(200);
        assertThat(ajouter(administration, id, "STATISTIQUES").body())
                .contains("Cette personne a déjà ce rôle à cet endroit.");

        FormulaireLu roles = FormulaireLu.lire(
                administration.ouvrir("/compte/fiche?id=" + id).body(), "roles");
        roles.champs().put(roles.boutons().get(0), "ok");
        assertThat(administration.poster(roles.action(), roles.champs()).statusCode())
                .isEqualTo(302);

        assertThat(elle.ouvrir("/statistiques/liste").statusCode()).isEqualTo(404);
        assertThat(elle.ouvrir("/accueil").statusCode()).as("still signed in").isEqualTo(200);
        assertThat(Temoin.valeur(
                        "select count(*) from marelle_journal.detail where motif like 'intervenant % le rôle%'"))
                .as("said in the consultations")
                .isNotEqualTo("0");
    }

    @Test
    void whoReadsFilesIsNotGivenTheKeysOfTheAccounts() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String avant = Temoin.valeur("select count(*) from habilitation");
        assertThat(ajouter(administration, compte("referent"), "ADMINISTRATION").body())
                .contains(
                        "Une même personne ne peut pas gérer les comptes ou les listes de codes et ouvrir des dossiers d’enfants.");
        assertThat(ajouter(administration, compte("administration"), "STATISTIQUES")
                        .body())
                .contains("Vous ne pouvez pas changer vos propres rôles");
        assertThat(Temoin.valeur("select count(*) from habilitation")).isEqualTo(avant);
    }

    /** With the right to read a child's file among those of the accounts, one person would be enough to see everything. */
    @Test
    void noShippedRoleJoinsThem() throws SQLException {
        assertThat(Temoin.liste("select a.role_code from role_droit a join role_droit b on b.role_code = a.role_code"
                        + " where a.droit = 'COMPTE_GERER' and b.droit in ('FAMILLE_LIRE', 'SAISINE_LIRE', 'PARCOURS_LIRE', 'EPS_LIRE',"
                        + " 'EPS_ASSISTER', 'DOCUMENT_LIRE', 'SIGNALEMENT_FAIRE', 'SIGNALEMENT_LIRE')"))
                .isEmpty();
    }

    /** Référent in one PRE, coordination in another: in each, the rights of the role held there and no other. */
    @Test
    void twoRolesInTwoPreReachEachWhatItReachesThere() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        Visiteur elle = Visiteur.connecte(racine, "referent");
        List<String> suivis = Temoin.liste(DOSSIERS + " and r.pre_id = ? and exists" + SUIVI, pre("coordination"));
        List<String> autres = Temoin.liste(DOSSIERS + " and r.pre_id = ? and not exists" + JAMAIS, pre("coordination"));
        List<String> ailleurs = Temoin.liste(DOSSIERS + " and r.pre_id = ? limit 8", pre("coordination2"));
        assertThat(ailleurs).hasSize(8).allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 404);
        String habilitation = donner(administration, "referent", "COORDONNATEUR", pre("coordination2"), "");
        try {
            assertThat(suivis).isNotEmpty().allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 200);
            assertThat(autres).isNotEmpty().allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 404);
            assertThat(ailleurs).allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 200);
            assertThat(suivis)
                    .as("she decides of no team where she is a référent")
                    .allMatch(d -> lire(elle, "/equipe/saisie?sur=", d) == 404)
                    .allMatch(d -> lire(elle, "/parcours/demarrage?sur=", d) == 404)
                    .allMatch(d -> lire(elle, "/parcours/note?sur=", d) == 200);
            assertThat(ailleurs)
                    .allMatch(d -> lire(elle, "/equipe/saisie?sur=", d) == 200)
                    .allMatch(d -> lire(elle, "/parcours/demarrage?sur=", d) == 200);
            assertThat(reunions("coordination")).allMatch(r -> lire(elle, "/invitation/saisie?sur=", r) == 404);
            assertThat(reunions("coordination2")).allMatch(r -> lire(elle, "/invitation/saisie?sur=", r) == 200);
            terminer(administration, "referent");
            assertThat(ailleurs).allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 404);
            assertThat(suivis).allMatch(d -> lire(elle, "/famille/fiche?id=", enfant(d)) == 200);
        } finally {
            Temoin.modifier("delete from habilitation where id = ?", habilitation);
        }
    }

    /** One account for two schools: which one files is chosen, the answers of both are read, until one of them ends. */
    @Test
    void oneAccountFilesForTwoSchools() throws SQLException {
        Visiteur administration = Visiteur.connecte(racine, "administration");
        Visiteur elle = Visiteur.connecte(racine, "liaison");
        String sienne = ecole("liaison");
        String autre = ecole("liaison2");
        String ici = Temoin.valeur(DEPOSEE, sienne);
        String la = Temoin.valeur(DEPOSEE, autre);
        assertThat(lire(elle, "/saisine/suivi?id=", ici)).isEqualTo(200);
        assertThat(lire(elle, "/saisine/suivi?id=", la)).isEqualTo(404);
        assertThat(elle.ouvrir("/saisine/conseil").body()).doesNotContain("saisie:etablissement\"");
        String habilitation = donner(administration, "liaison", "LIAISON", "", autre);
        try {
            assertThat(lire(elle, "/saisine/suivi?id=", ici)).isEqualTo(200);
            assertThat(lire(elle, "/saisine/suivi?id=", la)).isEqualTo(200);
            assertThat(elle.ouvrir("/saisine/conseil").body()).contains(sienne, autre);
            assertThat(elle.ouvrir("/saisine/saisie").body()).contains(sienne, autre);
            assertThat(conseil(elle, "").body()).contains("Choisissez l’un de vos établissements.");
            assertThat(conseil(elle, autre).statusCode()).isEqualTo(302);
            assertThat(Temoin.liste("select etablissement_id from demande_conseil where demandeur = ?", DEMANDEUR))
                    .containsExactly(autre);

            terminer(administration, "liaison");
            assertThat(lire(elle, "/saisine/suivi?id=", la)).isEqualTo(404);
            assertThat(lire(elle, "/saisine/suivi?id=", ici)).isEqualTo(200);
            assertThat(elle.ouvrir("/saisine/conseil").body()).doesNotContain(autre);
        } finally {
            Temoin.modifier("delete from habilitation where id = ?", habilitation);
            Temoin.modifier(
                    "delete from demande_conseil_motif where demande_id in (select id from demande_conseil where demandeur = ?)",
                    DEMANDEUR);
            Temoin.modifier("delete from demande_conseil where demandeur = ?", DEMANDEUR);
            Temoin.modifier(
                    "delete from brouillon where formulaire = '/saisine/conseil' and compte_id = ?", compte("liaison"));
        }
    }

    private static int lire(Visiteur visiteur, String page, String id) {
        return visiteur.ouvrir(page + id).statusCode();
    }

    private static String enfant(String dossier) {
        try {
            return Temoin.valeur("select id from enfant where dossier_id = ? limit 1", dossier);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> reunions(String login) throws SQLException {
        List<String> reunions = Temoin.liste("select id from reunion where pre_id = ? limit 3", pre(login));
        assertThat(reunions).isNotEmpty();
        return reunions;
    }

    private static String pre(String login) throws SQLException {
        return Temoin.valeur(
                "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ?", login);
    }

    private static String ecole(String login) throws SQLException {
        return Temoin.valeur(
                "select h.etablissement_id from habilitation h join compte c on c.id = h.compte_id where c.login = ?",
                login);
    }

    private static HttpResponse<String> conseil(Visiteur elle, String ecole) {
        FormulaireLu forme = FormulaireLu.lire(elle.ouvrir("/saisine/conseil").body(), "saisie");
        forme.champs().put("saisie:etablissement", ecole);
        forme.champs().put("saisie:demandeur", DEMANDEUR);
        forme.champs().put("saisie:deposer", "ok");
        return elle.poster(forme.action(), forme.champs());
    }

    /** @return the row that says so */
    private static String donner(Visiteur administration, String login, String role, String pre, String ecole)
            throws SQLException {
        assertThat(ajouter(administration, compte(login), role, pre, ecole).statusCode())
                .isEqualTo(302);
        return Temoin.valeur(
                "select id from habilitation where compte_id = ? order by cree_le desc limit 1", compte(login));
    }

    /** The latest one. */
    private static void terminer(Visiteur administration, String login) throws SQLException {
        FormulaireLu roles = FormulaireLu.lire(
                administration.ouvrir("/compte/fiche?id=" + compte(login)).body(), "roles");
        roles.champs().put(roles.boutons().get(0), "ok");
        assertThat(administration.poster(roles.action(), roles.champs()).statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> ajouter(Visiteur administration, String id, String role) {
        return ajouter(administration, id, role, "", "");
    }

    private static HttpResponse<String> ajouter(
            Visiteur administration, String id, String role, String pre, String ecole) {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/compte/role?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:role", role);
        forme.champs().put("saisie:pre", pre);
        forme.champs().put("saisie:etablissement", ecole);
        forme.champs().put("saisie:ajouter", "ok");
        return administration.poster(forme.action(), forme.champs());
    }

    private static String compte(String login) throws SQLException {
        return Temoin.valeur("select id from compte where login = ?", login);
    }
}
