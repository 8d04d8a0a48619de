package fr.marelle.saisine;

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

/** Who types a request, and whose school it names, gains nothing by it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DepotIT {

    private static final String ECOLE =
            "select h.etablissement_id from habilitation h join compte c on c.id = h.compte_id where"
                    + " c.login = 'liaison'";

    @ArquillianResource
    URL racine;

    @Test
    void typingARequestNamesNobodyReferent() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String saisine = deposer(referent, "FAMILLE");
        assertThat(referent.ouvrir("/saisine/fiche?id=" + saisine).statusCode()).isEqualTo(200);
        String dossier = Temoin.valeur("select dossier_id from saisine where id = ?", saisine);

        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu examen = FormulaireLu.lire(
                coordination.ouvrir("/saisine/examen?id=" + saisine).body(), "saisie");
        examen.champs().put("saisie:creerEnfant", "ok");
        coordination.poster(examen.action(), examen.champs());

        String enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        assertThat(enfant).isNotNull();
        for (String url : new String[] {
            "/famille/fiche?id=" + enfant,
            "/famille/saisie?sur=" + enfant,
            "/parcours/suivi?id=" + dossier,
            "/saisine/fiche?id=" + saisine
        }) {
            assertThat(referent.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
    }

    @Test
    void theSchoolOfTheChildThatDidNotAskKnowsOfNothing() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String deFamille = deposer(coordination, "FAMILLE");
        String deLEcole = deposer(coordination, "COLLEGE");
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        assertThat(liaison.ouvrir("/saisine/suivi?id=" + deFamille).statusCode())
                .isEqualTo(404);
        assertThat(liaison.ouvrir("/saisine/liste").body()).doesNotContain(deFamille);
        assertThat(liaison.ouvrir("/saisine/suivi?id=" + deLEcole).statusCode()).isEqualTo(200);
    }

    /** A child at the school of « liaison », asked for by that origin. */
    private static String deposer(Visiteur visiteur, String origine) throws SQLException {
        String depot = UUID.randomUUID().toString();
        FormulaireLu forme = FormulaireLu.lire(
                visiteur.ouvrir("/saisine/saisie?brouillon=" + depot).body(), "saisie");
        forme.champs().put("saisie:origine", origine);
        forme.champs().put("saisie:etablissement", Temoin.valeur(ECOLE));
        forme.champs().put("saisie:recueLe", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:enfants:0:nom", "Essai" + depot.substring(0, 6));
        forme.champs().put("saisie:enfants:0:naissance", "2016-05-04");
        forme.champs().put("saisie:enfants:0:age", "");
        forme.champs().put("saisie:echeanceSouhaitee", "");
        forme.champs().put("saisie:informeLe", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:deposer", "ok");
        visiteur.poster(forme.action(), forme.champs());
        String saisine = Temoin.valeur("select id from saisine where depot = ?", depot);
        assertThat(saisine).as("the request is stored").isNotNull();
        return saisine;
    }
}
