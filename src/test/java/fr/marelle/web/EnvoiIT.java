package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is too long is not received: measured on the wire, byte by byte. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnvoiIT {

    private static final long GIGAOCTET = 1L << 30;

    /** What the wire itself holds: the buffers of both ends on the loopback. */
    private static final long TAMPONS = 16L << 20;

    private static final String ENTETE_PARTIE =
            "--bord\r\nContent-Disposition: form-data; name=\"saisie:fichier\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n";

    @ArquillianResource
    URL racine;

    @Test
    void fiveGigabytesAnnouncedAreRefusedBeforeTheyAreSent() throws SQLException, IOException {
        for (String chemin : List.of("/document/saisie", "/accueil", "/connexion", "/api/v1/saisines")) {
            Visiteur visiteur = Visiteur.connecte(racine, "referent");
            long debut = System.nanoTime();
            try (Socket prise = ouvrir()) {
                ecrire(prise, entetes(visiteur, chemin, "Content-Length: " + 5 * GIGAOCTET));
                String reponse = statut(prise);
                long millis = (System.nanoTime() - debut) / 1_000_000;
                long acceptes = inonder(prise, 1, false);
                System.out.println("Envoi: 5 Go announced at " + chemin + " -> " + reponse + " in " + millis + " ms, "
                        + acceptes / 1024 + " KiB more taken from the wire");
                assertThat(reponse).contains(" 413 ");
                assertThat(millis).isLessThan(5_000);
                assertThat(acceptes).isLessThan(TAMPONS);
            }
        }
    }

    @Test
    void anEndlessBodyIsCut() throws SQLException, IOException {
        for (Map.Entry<String, String> qui : Map.of(
                        "referent", "/document/saisie", "dpd", "/document/saisie", "liaison", "/accueil")
                .entrySet()) {
            Visiteur visiteur = Visiteur.connecte(racine, qui.getKey());
            try (Socket prise = ouvrir()) {
                ecrire(prise, entetes(visiteur, qui.getValue(), "Transfer-Encoding: chunked"));
                ecrire(prise, Integer.toHexString(ENTETE_PARTIE.length()) + "\r\n" + ENTETE_PARTIE + "\r\n");
                long acceptes = inonder(prise, 1, true);
                System.out.println("Envoi: endless body of " + qui.getKey() + " at " + qui.getValue() + " cut after "
                        + acceptes / 1024 + " KiB");
                assertThat(acceptes).isLessThan(Envoi.MAX + TAMPONS);
            }
        }
        assertThat(Visiteur.connecte(racine, "referent").get("/accueil").statusCode())
                .isEqualTo(200);
    }

    /** A program that says no length: the interface reads no further than a saisine may be long. */
    @Test
    void anEndlessJsonIsCut() throws SQLException, IOException {
        Visiteur programme = Visiteur.porteur(racine, "liaison");
        try (Socket prise = ouvrir()) {
            ecrire(
                    prise,
                    "POST /api/v1/saisines HTTP/1.1\r\nHost: " + racine.getHost() + ":" + racine.getPort()
                            + "\r\nAuthorization: " + programme.entete("Authorization")
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            String debut = "{\"dejaTente\":\"";
            ecrire(prise, Integer.toHexString(debut.length()) + "\r\n" + debut + "\r\n");
            long acceptes = inonder(prise, 1, true);
            System.out.println("Envoi: endless JSON cut after " + acceptes / 1024 + " KiB");
            assertThat(acceptes).isLessThan(TAMPONS);
        }
        assertThat(programme.get("/api/v1/saisines").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileSentWhereNoneIsTakenFindsNoPage() throws SQLException {
        Map<String, String> avant = Temoin.etat(java.util.Set.of("connexion"));
        Visiteur referent = Visiteur.connecte(racine, "referent");
        for (String chemin : List.of("/accueil", "/famille/liste", "/connexion", "/document/liste")) {
            HttpResponse<String> reponse =
                    referent.envoyerFichier(chemin, Map.of("a", "b"), "fichier", "a.pdf", new byte[2000]);
            assertThat(reponse.statusCode()).as(chemin).isEqualTo(404);
            assertThat(reponse.body()).as(chemin).contains("Page introuvable");
        }
        HttpResponse<String> liaison = Visiteur.connecte(racine, "liaison")
                .envoyerFichier("/document/saisie", Map.of(), "saisie:fichier", "a.pdf", new byte[2000]);
        assertThat(liaison.statusCode()).isEqualTo(404);
        HttpResponse<String> inconnu = Visiteur.inconnu(racine)
                .envoyerFichier("/document/saisie", Map.of(), "saisie:fichier", "a.pdf", new byte[2000]);
        assertThat(inconnu.statusCode()).isEqualTo(302);
        assertThat(Temoin.etat(java.util.Set.of("connexion"))).isEqualTo(avant);
    }

    @Test
    void beyondTwelveMebibytesThePageSaysWhy() throws SQLException {
        HttpResponse<String> reponse = Visiteur.connecte(racine, "referent")
                .envoyer(
                        "POST",
                        "/document/saisie",
                        "application/x-www-form-urlencoded",
                        "a".repeat((int) Envoi.MAX + 1));
        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("Fichier trop lourd", "10 Mo");
    }

    @Test
    void eightFilesAreReceivedAtATimeAndTheNinthIsToldToTryAgain() throws SQLException, IOException {
        List<Socket> lents = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket prise = ouvrir();
                lents.add(prise);
                ecrire(
                        prise,
                        entetes(Visiteur.connecte(racine, "referent"), "/document/saisie", "Content-Length: 5000")
                                + ENTETE_PARTIE);
            }
            Visiteur coordination = Visiteur.connecte(racine, "coordination");
            HttpResponse<String> reponse;
            int essais = 0;
            do { // until the server has begun to read all eight
                reponse = coordination.envoyerFichier(
                        "/document/saisie", Map.of(), "saisie:fichier", "a.pdf", new byte[2000]);
            } while (reponse.statusCode() == 404 && ++essais < 200);
            assertThat(reponse.statusCode()).isEqualTo(503);
            assertThat(reponse.body()).contains("Réessayez dans une minute");
        } finally {
            for (Socket prise : lents) {
                prise.close();
            }
        }
    }

    private Socket ouvrir() throws IOException {
        Socket prise = new Socket(racine.getHost(), racine.getPort());
        prise.setSoTimeout(15_000);
        return prise;
    }

    private String entetes(Visiteur visiteur, String chemin, String longueur) {
        return "POST " + chemin + " HTTP/1.1\r\nHost: " + racine.getHost() + ":" + racine.getPort() + "\r\nCookie: "
                + visiteur.cookie() + "\r\nContent-Type: multipart/form-data; boundary=bord\r\n" + longueur
                + "\r\n\r\n";
    }

    private static void ecrire(Socket prise, String texte) throws IOException {
        OutputStream sortie = prise.getOutputStream();
        sortie.write(texte.getBytes(StandardCharsets.ISO_8859_1));
        sortie.flush();
    }

    /** Writes until the server hangs up, or until so many gigabytes went through: how many bytes did. */
    private static long inonder(Socket prise, int gigaoctets, boolean morceaux) {
        byte[] vague = "a".repeat(64 * 1024).getBytes(StandardCharsets.ISO_8859_1);
        byte[] debut = (Integer.toHexString(vague.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        long envoyes = 0;
        try {
            OutputStream sortie = prise.getOutputStream();
            while (envoyes < gigaoctets * GIGAOCTET) {
                if (morceaux) {
                    sortie.write(debut);
                }
                sortie.write(vague);
                if (morceaux) {
                    sortie.write('\r');
                    sortie.write('\n');
                }
                envoyes += vague.length;
            }
        } catch (IOException e) {
            return envoyes; // it hung up
        }
        return envoyes;
    }

    /** First line of the answer; empty when the server hung up without one. */
    private static String statut(Socket prise) throws IOException {
        InputStream entree = prise.getInputStream();
        StringBuilder ligne = new StringBuilder();
        for (int c = entree.read(); c >= 0 && c != '\r'; c = entree.read()) {
            ligne.append((char) c);
        }
        return ligne.toString();
    }
}
