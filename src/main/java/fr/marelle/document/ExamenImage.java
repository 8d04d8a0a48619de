package fr.marelle.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image of its format, no larger than a screen can unfold: its size is read, its points are not. */
final class ExamenImage {

    /** Points, as of an A3 page scanned at 400 dpi. */
    static final long POINTS_MAX = 40_000_000;

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

    private ExamenImage() {}

    static String defaut(FormatFichier format, byte[] octets) {
        if (!commence(octets, format == FormatFichier.PNG ? PNG : JPEG)) {
            return "document.contenuDifferent";
        }
        ImageReader lecteur =
                ImageIO.getImageReadersByFormatName(format.getExtension()).next();
        // in memory: ImageIO's own streams would write the image in clear to a temporary file
        try (MemoryCacheImageInputStream flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
            lecteur.setInput(flux, true, true);
            long points = (long) lecteur.getWidth(0) * lecteur.getHeight(0);
            return points > POINTS_MAX ? "document.image" : null;
        } catch (IOException | RuntimeException e) {
            return "document.illisible"; // a reader throws whatever it stumbles over
        } finally {
            lecteur.dispose();
        }
    }

    private static boolean commence(byte[] octets, byte[] signature) {
        return octets.length > signature.length
                && java.util.Arrays.equals(octets, 0, signature.length, signature, 0, signature.length);
    }
}
