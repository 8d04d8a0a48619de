package fr.marelle.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people and as attackers make them, written in memory. */
public final class Fichiers {

    static final String TYPES = "[Content_Types].xml";

    private Fichiers() {}

    static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pdf(String dedans) {
        return octets("%PDF-1.7\n1 0 obj\n" + dedans + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] image(String format, int largeur, int hauteur) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_BYTE_GRAY), format, sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    /** A PNG that only says how large it is: 33 bytes of signature and header, and nothing to show. */
    static byte[] pngDeclare(int largeur, int hauteur) {
        byte[] png = image("png", 1, 1);
        for (int i = 0; i < 4; i++) {
            png[16 + i] = (byte) (largeur >>> 24 - 8 * i);
            png[20 + i] = (byte) (hauteur >>> 24 - 8 * i);
        }
        CRC32 somme = new CRC32();
        somme.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (somme.getValue() >>> 24 - 8 * i);
        }
        return png;
    }

    static Map<String, byte[]> docx() {
        return ooxml("wordprocessingml.document", "word/document.xml");
    }

    static Map<String, byte[]> xlsx() {
        return ooxml("spreadsheetml.sheet", "xl/workbook.xml");
    }

    private static Map<String, byte[]> ooxml(String type, String partie) {
        Map<String, byte[]> parties = new LinkedHashMap<>();
        parties.put(
                TYPES,
                octets("<Types><Override PartName=\"/" + partie
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
                        + ".main+xml\"/></Types>"));
        parties.put("_rels/.rels", octets("<Relationships/>"));
        parties.put(partie, octets("<x>Bonjour, ceci est un essai.</x>"));
        return parties;
    }

    static Map<String, byte[]> odf(String type) {
        Map<String, byte[]> parties = new LinkedHashMap<>();
        parties.put("mimetype", octets("application/vnd.oasis.opendocument." + type));
        parties.put("content.xml", octets("<x>Bonjour, ceci est un essai.</x>"));
        parties.put("Configurations2/accelerator/", new byte[0]);
        return parties;
    }

    static byte[] zip(Map<String, byte[]> parties) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                ZipEntry entree = new ZipEntry(partie.getKey());
                if (partie.getKey().equals("mimetype")) {
                    CRC32 somme = new CRC32();
                    somme.update(partie.getValue());
                    entree.setMethod(ZipEntry.STORED);
                    entree.setSize(partie.getValue().length);
                    entree.setCrc(somme.getValue());
                }
                zip.putNextEntry(entree);
                zip.write(partie.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    /** The same parts and one more. */
    static Map<String, byte[]> avec(Map<String, byte[]> parties, String nom, byte[] contenu) {
        parties.put(nom, contenu);
        return parties;
    }

    /** Replaces every occurrence of some bytes by others, as many: a forged header. */
    static byte[] forger(byte[] octets, String de, String vers) {
        return octets(new String(octets, StandardCharsets.ISO_8859_1).replace(de, vers));
    }
}
