package fr.marelle.lanceur;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the server whether the application is ready. */
final class Sante {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest question;
    private final Duration patience;

    /** @param patience for the whole answer: a server that starts may send its head and never its body */
    Sante(URI adresse, Duration patience) {
        this.question = HttpRequest.newBuilder(adresse).timeout(patience).build();
        this.patience = patience;
    }

    /** A server without application answers UP with no check at all: at least one is wanted. */
    boolean isPrete() {
        CompletableFuture<HttpResponse<String>> reponse =
                client.sendAsync(question, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> lue = reponse.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return lue.statusCode() == 200 && lue.body().matches("(?s).*\"checks\"\\s*:\\s*\\[\\s*\\{.*");
        } catch (ExecutionException | TimeoutException e) {
            reponse.cancel(true);
            return false;
        } catch (InterruptedException e) {
            reponse.cancel(true);
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
