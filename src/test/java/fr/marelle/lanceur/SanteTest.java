package fr.marelle.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SanteTest {

    private static final String UNE = "{\"status\":\"UP\",\"checks\":[{\"name\":\"base\"}]}";

    @Test
    @Timeout(20)
    void anAnswerWithoutItsBodyIsNotWaitedForForEver() throws IOException {
        assertThat(prete("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", Duration.ofMillis(300)))
                .isFalse();
    }

    @Test
    void aServerWithItsApplicationIsReady() throws IOException {
        assertThat(prete(entier(UNE), Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void aServerWithoutApplicationIsNot() throws IOException {
        assertThat(prete(entier("{\"status\":\"UP\",\"checks\":[]}"), Duration.ofSeconds(10)))
                .isFalse();
    }

    private static String entier(String corps) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + corps.length() + "\r\n\r\n" + corps;
    }

    private static boolean prete(String reponse, Duration patience) throws IOException {
        try (ServerSocket serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread accueil = new Thread(() -> repondre(serveur, reponse));
            accueil.setDaemon(true);
            accueil.start();
            return new Sante(URI.create("http://127.0.0.1:" + serveur.getLocalPort()), patience).isPrete();
        }
    }

    /** Keeps the connection open until the caller leaves. */
    private static void repondre(ServerSocket serveur, String reponse) {
        try (Socket appel = serveur.accept()) {
            appel.getOutputStream().write(reponse.getBytes(StandardCharsets.US_ASCII));
            while (appel.getInputStream().read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }
}
