package fr.marelle.lanceur;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One launcher a data folder: the lock falls with the process, whatever its end. */
final class Verrou implements AutoCloseable {

    private final FileChannel channel;

    private Verrou(FileChannel channel) {
        this.channel = channel;
    }

    /** Creates the folder, closed to others, and locks it. */
    static Verrou take(Path home) {
        try {
            if (!Files.exists(home)) {
                Files.createDirectories(home);
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(home.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(home);
            }
            return new Verrou(channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(home);
        } catch (IOException e) {
            throw new EchecDemarrage(
                    EchecDemarrage.Cause.DOSSIER, "Le dossier de données " + home + " ne peut pas être utilisé.");
        }
    }

    private static EchecDemarrage inUse(Path home) {
        return new EchecDemarrage(
                EchecDemarrage.Cause.DOSSIER,
                "Le dossier de données " + home + " est déjà utilisé par un autre lanceur de Marelle.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
