package fr.marelle.statistiques;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Several files in one, the same bytes for the same files. */
final class Zip {

    /** The time of every entry: when it was written is told inside. */
    private static final LocalDateTime HEURE = LocalDateTime.of(2005, 1, 18, 0, 0);

    private Zip() {}

    /** @param fichiers by name, in the order wanted */
    static byte[] ecrire(Map<String, byte[]> fichiers) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (Map.Entry<String, byte[]> fichier : fichiers.entrySet()) {
                ZipEntry entree = new ZipEntry(fichier.getKey());
                entree.setTimeLocal(HEURE);
                zip.putNextEntry(entree);
                zip.write(fichier.getValue());
                zip.closeEntry();
            }
        }
        return octets.toByteArray();
    }

    static Map<String, byte[]> lire(byte[] zip) {
        Map<String, byte[]> fichiers = new HashMap<>();
        try (ZipInputStream lu = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entree = lu.getNextEntry(); entree != null; entree = lu.getNextEntry()) {
                fichiers.put(entree.getName(), lu.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichiers;
    }
}
