package fr.marelle.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Some seconds of users without a pause: nothing fails, and the heap comes back to what it was. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ChargeIT {

    private static final int PAGES = 20;

    /** Megabytes: sessions, compiled pages, caches still warming. */
    private static final double MARGE = 24;

    @ArquillianResource
    URL racine;

    @Test
    void nothingFailsUnderLoadAndTheHeapComesBack()
            throws SQLException, IOException, InterruptedException, ExecutionException {
        List<Promenade> equipe = new ArrayList<>();
        for (String login : List.of("coordination", "coordination2", "referent", "referent2")) {
            equipe.add(new Promenade(Visiteur.connecte(racine, login)));
        }
        Promenade.tous(equipe, PAGES);
        double avant = Tas.apresCollecte(serveur());
        Promenade.tous(equipe, PAGES);
        double apres = Tas.apresCollecte(serveur());
        System.out.printf("Heap after collection: %.1f MiB, then %.1f MiB%n", avant, apres);
        assertThat(apres - avant).isLessThan(MARGE);
    }

    private static ProcessHandle serveur() {
        return ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains("payara-micro"))
                .findFirst()
                .orElseThrow();
    }
}
