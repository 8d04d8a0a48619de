package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program was given is counted, told in the journal, and dies with the role it was given for. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class JetonIT {

    private static final String ELLE = "select id from compte where login = 'intervenant'";

    @ArquillianResource
    URL racine;

    private String ajoutee;
    private String terminee;

    @AfterEach
    void restore() throws SQLException {
        Temoin.modifier("delete from jeton where libelle like 'essai%' and compte_id = (" + ELLE + ")");
        Temoin.modifier("delete from habilitation where id = ?", ajoutee);
        Temoin.modifier("update habilitation set au = null where id = ?", terminee);
    }

    @Test
    void aSixthTokenIsRefusedAndEachIsInTheJournal() throws SQLException {
        Visiteur elle = Visiteur.connecte(racine, "intervenant");
        String crees =
                "select count(*) from marelle_journal.detail where objet = 'jeton' and motif = 'jeton créé : essai'";
        int avant = Integer.parseInt(Temoin.valeur(crees));
        int deja = Integer.parseInt(Temoin.valeur("select count(*) from jeton where revoque_le is null and expire_le >"
                + " utc_timestamp() and usage_ = 'API' and compte_id = (" + ELLE + ")"));
        for (int i = deja; i < JetonService.MAX; i++) {
            assertThat(creer(elle).body()).doesNotContain("jetons en service");
        }
        assertThat(creer(elle).body()).contains("Vous avez déjà 5 jetons en service");
        assertThat(Integer.parseInt(Temoin.valeur(crees))).isEqualTo(avant + JetonService.MAX - deja);
    }

    private static HttpResponse<String> creer(Visiteur elle) {
        FormulaireLu forme = FormulaireLu.lire(elle.ouvrir("/compte/moi").body(), "saisie");
        forme.champs().put("saisie:libelle", "essai");
        forme.champs().put("saisie:creerJeton", "ok");
        return elle.poster(forme.action(), forme.champs());
    }

    @Test
    void theLastRoleTakesTheTokensWithIt() throws SQLException {
        Visiteur programme = Visiteur.porteur(racine, "intervenant");
        assertThat(programme.get("/api/v1/quartiers").statusCode()).isEqualTo(200);
        Visiteur administration = Visiteur.connecte(racine, "administration");
        String elle = Temoin.valeur(ELLE);
        terminee = Temoin.valeur("select id from habilitation where au is null and compte_id = ?", elle);
        FormulaireLu roles = FormulaireLu.lire(
                administration.ouvrir("/compte/fiche?id=" + elle).body(), "roles");
        roles.champs().put(roles.boutons().get(0), "ok");
        assertThat(administration.poster(roles.action(), roles.champs()).statusCode())
                .isEqualTo(302);
        ajoutee = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into habilitation (id, version, cree_le, modifie_le, compte_id, role_code, du) select ?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), id, 'STATISTIQUES', current_date from compte where login = 'intervenant'",
                ajoutee);
        assertThat(programme.get("/api/v1/quartiers").statusCode())
                .as("a later role does not wake it up")
                .isEqualTo(401);
        assertThat(Visiteur.porteur(racine, "intervenant")
                        .get("/api/v1/quartiers")
                        .statusCode())
                .isEqualTo(200);
    }
}
