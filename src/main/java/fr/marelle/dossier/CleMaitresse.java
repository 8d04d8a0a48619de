package fr.marelle.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that seals all data keys: 32 bytes in a file of mode 0600 under {@code MARELLE_HOME}, never in the database. */
@ApplicationScoped
public class CleMaitresse {

    private static final Set<PosixFilePermission> SEUL = PosixFilePermissions.fromString("rw-------");

    @Inject
    @ConfigProperty(name = "marelle.home")
    private String dossier;

    private SecretKey cle;

    Path fichier() {
        return Path.of(dossier, "cle-maitresse");
    }

    /** Reads the key; {@code creer} allows a first one to be made. Returns false when there is none. */
    boolean charger(boolean creer) {
        try {
            if (Files.notExists(fichier())) {
                if (!creer) {
                    return false;
                }
                creer();
            }
            cle = Chiffrement.cle(
                    HexFormat.of().parseHex(Files.readString(fichier()).strip()));
            return cle.getEncoded().length == 32;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void creer() throws IOException {
        Files.createDirectories(Path.of(dossier));
        Files.createFile(fichier(), PosixFilePermissions.asFileAttribute(SEUL));
        String hexa = HexFormat.of().formatHex(Chiffrement.nouvelleCle().getEncoded());
        Files.writeString(fichier(), hexa, StandardOpenOption.SYNC);
    }

    /** Whether someone else than the owner may read the file. */
    boolean tropOuverte() throws IOException {
        return !Files.getPosixFilePermissions(fichier()).equals(SEUL);
    }

    byte[] sceller(String lieu, byte[] clair) {
        return Chiffrement.sceller(cle, lieu, clair);
    }

    byte[] ouvrir(String lieu, byte[] scelle) {
        return Chiffrement.ouvrir(cle, lieu, scelle);
    }
}
