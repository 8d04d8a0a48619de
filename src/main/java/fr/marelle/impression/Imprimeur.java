package fr.marelle.impression;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Lays a page out as a PDF that a screen reader can read (PDF/UA-1, ISO 14289-1): tagged, titled, in French, its fonts inside.
 * Fetches nothing, whatever the page names.
 */
public final class Imprimeur {

    /** The one kind of image a page may show: one it holds itself. */
    static final String IMAGE = "data:image/png;base64,";

    private static final String POLICE = "Liberation Sans";
    private static final byte[] NORMALE = police("LiberationSans-Regular.ttf");
    private static final byte[] GRASSE = police("LiberationSans-Bold.ttf");

    private static final String CORPS = "<!-- corps -->";
    private static final Gabarit CADRE = Gabarit.lire(Imprimeur.class, "cadre.xhtml");
    private static final String STYLE =
            Gabarit.lire(Imprimeur.class, "papier.css").remplir(Map.of());

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Imprimeur() {}

    /**
     * @param titre of the document, shown by readers and at the foot of each page
     * @param pied who gives it
     * @param corps what stands inside the body, well-formed
     */
    public static byte[] imprimer(String titre, String pied, String corps) {
        String page = CADRE.remplir(Map.of("titre", titre, "pied", pied, "style", STYLE))
                .replace(CORPS, corps);
        return mettreEnPage(page);
    }

    private static byte[] mettreEnPage(String page) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> new ByteArrayInputStream(NORMALE), POLICE, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(GRASSE), POLICE, 700, FontStyle.NORMAL, true)
                    .useUnicodeLineBreaker(new Coupure())
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri != null && uri.startsWith(IMAGE),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useUriResolver((base, uri) -> uri.startsWith(IMAGE) ? uri : null)
                    .withProducer("Marelle")
                    .withHtmlContent(page, null)
                    .toStream(octets)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static byte[] police(String nom) {
        try (InputStream flux = Imprimeur.class.getResourceAsStream("/liberation/" + nom)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
