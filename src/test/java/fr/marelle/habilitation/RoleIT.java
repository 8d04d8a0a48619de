package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A role given or ended acts at its holder's next click; nobody holds the keys of the accounts and reads files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoleIT {

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

    private static HttpResponse<String> ajouter(Visiteur administration, String id, String role) {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/compte/role?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:role", role);
        forme.champs().put("saisie:pre", "");
        forme.champs().put("saisie:etablissement", "");
        forme.champs().put("saisie:ajouter", "ok");
        return administration.poster(forme.action(), forme.champs());
    }

    private static String compte(String login) throws SQLException {
        return Temoin.valeur("select id from compte where login = ?", login);
    }
}
