package fr.marelle.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is its author's alone, for thirty days; then it is gone. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrouillonIT {

    private static final String LIEU = "Salle du brouillon";

    @ArquillianResource
    URL racine;

    @Test
    void aDraftIsItsAuthorsAloneAndGoneAfterThirtyDays() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String id = enregistrer(coordination);
        assertThat(coordination.ouvrir(page(id)).body()).contains(LIEU);
        assertThat(coordination.ouvrir("/accueil").body()).contains(id, "supprimé le");
        assertThat(Visiteur.connecte(racine, "coordination2").ouvrir(page(id)).body())
                .doesNotContain(LIEU);

        Temoin.modifier("update brouillon set cree_le = utc_timestamp(6) - interval 30 day where id = ?", id);
        assertThat(coordination.ouvrir(page(id)).body()).doesNotContain(LIEU);
        assertThat(coordination.ouvrir("/accueil").body()).doesNotContain(id);

        String autre = enregistrer(Visiteur.connecte(racine, "coordination2"));
        assertThat(Temoin.liste("select id from brouillon where id in (?, ?)", id, autre))
                .as("the next draft saved takes it away")
                .containsExactly(autre);
        Temoin.modifier("delete from brouillon where id = ?", autre);
    }

    private static String enregistrer(Visiteur visiteur) {
        String id = UUID.randomUUID().toString();
        FormulaireLu forme = FormulaireLu.lire(visiteur.ouvrir(page(id)).body(), "saisie");
        forme.champs().put("saisie:lieu", LIEU);
        forme.champs().put("saisie:enregistrerBrouillon", "ok");
        visiteur.poster(forme.action(), forme.champs());
        return id;
    }

    private static String page(String id) {
        return "/eps/saisie?brouillon=" + id;
    }
}
