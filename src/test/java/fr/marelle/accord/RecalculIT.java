package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each file is allowed is recomputed from its facts when the DPD asks, in bounded time: with {@code -Dessai.enfants=50000
 * -Dit.test=RecalculIT} for an agglomeration a hundred times as big.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RecalculIT {

    private static final String ATTENTES =
            "select variable_value from information_schema.global_status where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'";

    @ArquillianResource
    URL racine;

    @Test
    void everyFileIsAllowedWhatItsFactsAllow() throws SQLException {
        assertThat(verifier()).contains("Tous les dossiers sont conformes");
        Instant debut = Instant.now();
        verifier();
        Duration duree = Duration.between(debut, Instant.now());
        System.out.printf(
                "Recalcul : %s dossiers, %d ms%n", Temoin.valeur("select count(*) from dossier"), duree.toMillis());
        assertThat(duree).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aFileThatIsAllowedMoreThanItsFactsAllowIsFound() throws SQLException {
        String dossier = Temoin.valeur(
                "select e.dossier_id from enfant e where not exists (select 1 from permission p where p.dossier_id ="
                        + " e.dossier_id) order by 1 limit 1");
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du) values (uuid(), 1, utc_timestamp(6),"
                        + " utc_timestamp(6), ?, 'ACCOMPAGNER', current_date)",
                dossier);
        try {
            assertThat(verifier()).contains("Un dossier n’est pas conforme");
        } finally {
            Temoin.modifier("delete from permission where dossier_id = ?", dossier);
        }
    }

    /** Wrong when it was read, right by the time whoever holds the file lets go: nobody is told a file is wrong that is not. */
    @Test
    void whatIsBeingWrittenIsReadAgainBeforeItIsCalledWrong() throws Exception {
        String dossier = Temoin.valeur(
                "select e.dossier_id from enfant e where not exists (select 1 from permission p where p.dossier_id ="
                        + " e.dossier_id) order by 1 limit 1");
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du) values (uuid(), 1, utc_timestamp(6),"
                        + " utc_timestamp(6), ?, 'ACCOMPAGNER', current_date)",
                dossier);
        ExecutorService un = Executors.newSingleThreadExecutor();
        try (Connection ecrivain = Temoin.commeLApplication();
                Statement ordre = ecrivain.createStatement()) {
            ecrivain.setAutoCommit(false);
            ordre.executeQuery("select id from dossier where id = '" + dossier + "' for update");
            ordre.executeUpdate("delete from permission where dossier_id = '" + dossier + "'");
            Future<String> reponse = un.submit(this::verifier);
            while (!reponse.isDone() && "0".equals(Temoin.valeur(ATTENTES))) {
                Thread.onSpinWait();
            }
            ecrivain.commit();
            assertThat(reponse.get()).contains("Tous les dossiers sont conformes");
        } finally {
            un.shutdown();
            Temoin.modifier("delete from permission where dossier_id = ?", dossier);
        }
    }

    /** One agrees and one takes back, again and again: whatever comes last, what is allowed is what both answers say. */
    @Test
    void twoFichesOfOneChildAtTheSameInstantLoseNothing() throws Exception {
        String enfant = Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement t on"
                        + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination' join autorite u on u.enfant_id = e.id and u.nature = 'EXERCEE' and"
                        + " u.au is null where e.naissance > :jour - interval 16 year group by e.id having count(*) = 1 order by e.id limit 1");
        String compter = "select count(distinct a.fiche_id) from accord a where a.enfant_id = ?";
        int avant = Integer.parseInt(Temoin.valeur(compter, enfant));
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            for (int tour = 0; tour < 8; tour++) {
                CyclicBarrier depart = new CyclicBarrier(2);
                List<Future<Integer>> reponses = deux.invokeAll(
                        List.of(() -> repondre(enfant, "ACCORDE", depart), () -> repondre(enfant, "REFUSE", depart)));
                for (Future<Integer> reponse : reponses) {
                    assertThat(reponse.get()).isEqualTo(302);
                }
                assertThat(verifier()).as("après le tour %d", tour).contains("Tous les dossiers sont conformes");
            }
        } finally {
            deux.shutdown();
        }
        assertThat(Temoin.valeur(compter, enfant)).isEqualTo(String.valueOf(avant + 16));
    }

    private int repondre(String enfant, String reponse, CyclicBarrier depart) throws Exception {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        FormulaireLu forme = FormulaireLu.lire(
                coordination.ouvrir("/accord/saisie?sur=" + enfant).body(), "saisie");
        forme.champs().put("saisie:enfants", enfant);
        forme.champs().put("saisie:reponses:0:reponse", reponse);
        forme.champs().put("saisie:reponses:1:reponse", reponse);
        forme.champs().put("saisie:enregistrer", "ok");
        depart.await(30, TimeUnit.SECONDS);
        return coordination.poster(forme.action(), forme.champs()).statusCode();
    }

    private String verifier() throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        FormulaireLu forme = FormulaireLu.lire(dpd.ouvrir("/accord/finalites").body(), "verification");
        forme.champs().put("verification:verifier", "ok");
        HttpResponse<String> reponse = dpd.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode()).isEqualTo(302);
        return dpd.ouvrir(dpd.destination(reponse)).body();
    }
}
