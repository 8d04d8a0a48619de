package fr.marelle.essai;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF judged by others than who wrote it: veraPDF for PDF/UA-1, PDFBox for what it says and how it looks. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** The rules of PDF/UA-1 (ISO 14289-1) it fails, in words; all checks of veraPDF are counted on the console. */
    public static List<String> fautes(String nom, byte[] pdf) {
        try (PDFAParser lecteur =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator juge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult resultat = juge.validate(lecteur);
            List<String> fautes = resultat.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
            System.out.println("PDF/UA-1: " + nom + ", " + pages(nom, pdf) + " pages, " + pdf.length / 1024 + " KiB, "
                    + resultat.getTotalAssertions() + " checks, " + fautes.size() + " rules failed");
            return resultat.isCompliant() ? fautes : fautes.isEmpty() ? List.of("not compliant") : fautes;
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that it says, in the order of reading. */
    public static String texte(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws each page to {@code target/captures}, to be looked at; returns how many there are. */
    public static int pages(String nom, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Path dossier = Files.createDirectories(Path.of("target", "captures"));
            PDFRenderer dessin = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage page = dessin.renderImageWithDPI(i, 80, ImageType.RGB);
                ImageIO.write(
                        page,
                        "png",
                        dossier.resolve(nom + "-" + (i + 1) + ".png").toFile());
            }
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
