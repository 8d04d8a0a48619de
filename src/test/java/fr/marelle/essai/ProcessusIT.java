package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process: what it prints, what it leaves behind. */
class ProcessusIT {

    @Test
    void startsAgainAfterAKillAndLeavesNothingBehindWhenAskedToStop(@TempDir Path home)
            throws IOException, InterruptedException {
        int port = Lancement.freePort();
        try {
            Lancement killed = Lancement.of(home, port);
            assertThat(killed.readyLine()).matches("Marelle est prête : http://localhost:" + port + "/ \\(\\d+ s\\)");
            assertThat(status(port, "connexion")).isEqualTo(200);
            secondLauncherOnTheSameFolderIsRefused(home);
            killed.kill();

            Lancement again = Lancement.of(home, port);
            again.readyLine();
            assertThat(Lancement.childrenOf(home)).as("orphans are gone").hasSize(2);
            assertThat(status(port, "connexion")).isEqualTo(200);
            again.terminate();
            assertThat(again.exitCode(20)).isNotZero();
            assertThat(again.errors()).isEmpty();
            assertThat(Lancement.childrenOf(home)).isEmpty();
        } finally {
            Lancement.childrenOf(home).forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static void secondLauncherOnTheSameFolderIsRefused(Path home) throws IOException, InterruptedException {
        Lancement second = Lancement.of(home, Lancement.freePort());
        assertThat(second.exitCode(20)).isEqualTo(4);
        assertThat(second.errors()).hasLineCount(1).contains("est déjà utilisé");
    }

    @Test
    void aBusyPortIsOneSentenceAndAnExitCode(@TempDir Path home) throws IOException, InterruptedException {
        try (ServerSocket busy = new ServerSocket(0)) {
            Lancement refused = Lancement.of(home, busy.getLocalPort());
            assertThat(refused.exitCode(20)).isEqualTo(3);
            assertThat(refused.errors()).hasLineCount(1).contains("est déjà occupé");
        }
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/" + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
