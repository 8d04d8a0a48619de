package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import fr.marelle.essai.PdfUa;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ImprimeurTest {

    @Test
    void aPaperHasItsTitleAndItsLanguage() throws IOException {
        byte[] pdf = Imprimeur.imprimer("Fiche d’accord", "PRE d’Essai", "<h1>Bonjour</h1>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fiche d’accord");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(PdfUa.texte(pdf)).contains("Bonjour", "PRE d’Essai · Fiche d’accord", "Page 1 sur 1");
    }

    /** The judge itself is judged: a page laid out without accessibility must not pass. */
    @Test
    void aPageThatIsNotTaggedWouldBeRefused() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent("<html><body>Bonjour</body></html>", null)
                .toStream(octets)
                .run();
        assertThat(PdfUa.fautes("temoin", octets.toByteArray())).isNotEmpty();
    }

    @Test
    void nothingIsFetchedWhateverThePageNames() throws IOException {
        List<String> demandes = new ArrayList<>();
        HttpServer serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.createContext("/", echange -> {
            demandes.add(echange.getRequestURI().toString());
            echange.sendResponseHeaders(404, -1);
            echange.close();
        });
        serveur.start();
        Path secret = Files.writeString(Files.createTempFile("secret", ".css"), "h1:after{content:'volé'}");
        try {
            String ici = "http://127.0.0.1:" + serveur.getAddress().getPort();
            byte[] pdf = Imprimeur.imprimer(
                    "Titre",
                    "Pied",
                    "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/><link rel=\"stylesheet\" href=\"" + ici
                            + "/a.css\"/><img alt=\"\" src=\"" + ici + "/i.png\"/><h1 style=\"background: url('" + ici
                            + "/b.png')\">Bonjour</h1>");
            assertThat(PdfUa.texte(pdf)).contains("Bonjour").doesNotContain("volé");
            assertThat(demandes).isEmpty();
        } finally {
            serveur.stop(0);
            Files.delete(secret);
        }
    }
}
