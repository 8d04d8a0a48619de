package fr.marelle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Deploiement;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server wrote at its first start, for 60 children; other tests may have added some since. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DemonstrationIT {

    @ArquillianResource
    URL racine;

    @Test
    void everyAccountOfTheContractHasATokenThatOnlyTheOwnerReads() throws IOException {
        Path fichier = Deploiement.ACCUEIL.resolve("demo-jetons.csv");
        List<String> lignes = Files.readAllLines(fichier);
        assertThat(lignes.get(0)).isEqualTo("login;jeton");
        assertThat(lignes.stream().skip(1).map(l -> l.split(";")[0]))
                .containsExactlyInAnyOrderElementsOf(Visiteur.LOGINS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                .isEqualTo("rw-------");
        String jeton = lignes.stream()
                .filter(l -> l.startsWith("liaison;"))
                .map(l -> l.split(";")[1])
                .findFirst()
                .orElseThrow();
        Visiteur liaison = Visiteur.inconnu(racine).avec("Authorization", "Bearer " + jeton);
        assertThat(liaison.get("/api/v1/saisines").statusCode()).isEqualTo(200);
    }

    @Test
    void theSignInPageNamesTheAccounts() {
        assertThat(Visiteur.inconnu(racine).get("/connexion").body())
                .contains("personnes fictives", "<code>eps-ecole</code>");
    }

    @Test
    void allNinePreHaveChildrenAndATeam() throws SQLException {
        assertThat(compte("select count(*) from enfant")).isGreaterThanOrEqualTo(60);
        assertThat(
                        compte(
                                "select count(distinct r.pre_id) from rattachement r join enfant e on e.dossier_id = r.dossier_id"))
                .isEqualTo(9);
        assertThat(compte("select count(distinct pre_id) from habilitation where role_code = 'COORDONNATEUR'"))
                .isEqualTo(9);
        assertThat(compte("select count(distinct pre_id) from habilitation where role_code = 'REFERENT'"))
                .isEqualTo(9);
    }

    @Test
    void nothingWasOpenedNorShownWithoutTheFamily() throws SQLException {
        String permis =
                " not exists (select 1 from permission x where x.dossier_id = p.dossier_id and x.operation = '%s'"
                        + " and x.du <= %s and (x.au is null or x.au > %2$s))";
        assertThat(compte("select count(*) from parcours p where" + permis.formatted("ACCOMPAGNER", "p.ouvert_le")))
                .isZero();
        assertThat(compte("select count(*) from passage p join reunion r on r.id = p.reunion_id where"
                        + permis.formatted("PASSER_EN_EPS", "r.le")))
                .isZero();
    }

    @Test
    void saisinesAndParcoursAreInManyStates() throws SQLException {
        assertThat(Temoin.liste("select distinct etat from saisine")).contains("RECUE", "EN_EXAMEN", "ACCOMPAGNEE");
        assertThat(Temoin.liste("select distinct etat from parcours")).contains("EN_COURS", "CLOS");
        assertThat(Temoin.liste("select distinct etat from reunion")).contains("TENUE", "PLANIFIEE");
    }

    private static int compte(String sql) throws SQLException {
        return Integer.parseInt(Temoin.valeur(sql));
    }
}
