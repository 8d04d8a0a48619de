package fr.marelle.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is known of a message once it was handed to a mail server: taken, certainly not, or neither. */
class ExpeditionTest {

    private static final Courriel.Texte TEXTE =
            new Courriel.Texte("Marelle : 2 tâches", "Deux tâches, dont 1 en retard.\n");

    @Test
    void aServerThatTakesItHasItOnceWithItsAccents() throws Exception {
        GreenMail serveur = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        serveur.start();
        try {
            UUID id = UUID.randomUUID();
            assertThat(vers(serveur.getSmtp().getPort()).expedier(id, "agent@exemple.fr", TEXTE))
                    .isEqualTo(Expedition.Issue.PRISE);
            assertThat(serveur.getReceivedMessages()).singleElement().satisfies(m -> {
                assertThat(m.getSubject()).isEqualTo(TEXTE.sujet());
                assertThat(m.getContent().toString()).contains("dont 1 en retard");
                assertThat(m.getHeader("Message-ID")[0]).isEqualTo("<" + id + "@marelle>");
                assertThat(m.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
            });
        } finally {
            serveur.stop();
        }
    }

    @Test
    void aServerThatIsAwayCertainlyHasItNot() throws IOException {
        int port;
        try (ServerSocket libre = new ServerSocket(0)) {
            port = libre.getLocalPort();
        }
        assertThat(vers(port).expedier(UUID.randomUUID(), "agent@exemple.fr", TEXTE))
                .isEqualTo(Expedition.Issue.PAS_PRISE);
    }

    @Test
    void aServerThatFallsSilentAfterTheTextMayHaveIt() throws Exception {
        assertThat(dialogue("354 go\r\n", null)).isEqualTo(Expedition.Issue.INCERTAINE);
    }

    @Test
    void aServerThatRefusesForNowHasItNotAndOneThatKnowsNoSuchAddressNeverWill() throws Exception {
        assertThat(dialogue(null, "451 later\r\n")).isEqualTo(Expedition.Issue.PAS_PRISE);
        assertThat(dialogue(null, "550 unknown\r\n")).isEqualTo(Expedition.Issue.REFUSEE);
    }

    /** @param donnees answer to DATA, after which the connection breaks; @param refus answer to the address instead */
    private static Expedition.Issue dialogue(String donnees, String refus) throws Exception {
        try (ServerSocket serveur = new ServerSocket(0)) {
            Thread parleur = new Thread(() -> parler(serveur, donnees, refus));
            parleur.setDaemon(true);
            parleur.start();
            return vers(serveur.getLocalPort()).expedier(UUID.randomUUID(), "agent@exemple.fr", TEXTE);
        }
    }

    private static void parler(ServerSocket serveur, String donnees, String refus) {
        try (Socket client = serveur.accept()) {
            var lecture = new java.io.BufferedReader(
                    new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            dire(client, "220 test\r\n");
            for (String ligne = lecture.readLine(); ligne != null; ligne = lecture.readLine()) {
                if (ligne.startsWith("RCPT") && refus != null) {
                    dire(client, refus);
                } else if (ligne.startsWith("DATA")) {
                    dire(client, donnees);
                } else if (ligne.equals(".")) {
                    return;
                } else if (ligne.matches("(EHLO|MAIL|RCPT|RSET|QUIT).*")) {
                    dire(client, "250 ok\r\n");
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void dire(Socket client, String ligne) throws IOException {
        client.getOutputStream().write(ligne.getBytes(StandardCharsets.US_ASCII));
    }

    private static Expedition vers(int port) {
        return new Expedition(
                Smtp.proprietes("127.0.0.1", Integer.toString(port), false, false), "marelle@exemple.fr", null, null);
    }
}
