package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SanteIT {

    @ArquillianResource
    URL racine;

    @Test
    void theServerSaysItIsAliveAndReady() throws IOException, InterruptedException {
        assertThat(get("health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> ready = get("health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"status\":\"UP\"", "\"checks\":[{");
    }

    @Test
    void metricsAreForNobodyAndNoBannerNamesTheServer() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("metrics");
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(300);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    /** In the folder all share, another database that starts sweeps the tables ours sorts, and the statement fails. */
    @Test
    void theDatabaseSortsInAFolderOfItsOwn() throws SQLException {
        assertThat(Temoin.valeur("select @@tmpdir")).startsWith(Deploiement.ACCUEIL.toString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(racine.toString().replaceFirst("/*$", "/") + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
