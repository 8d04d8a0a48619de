package fr.marelle.lanceur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The developer's inner loop: while the exploded application of a Maven build runs, a saved page is copied into it, and
 * newly compiled classes are copied and the application reloaded. Does nothing for a packaged WAR.
 */
final class Veille {

    private static final Logger LOG = Logger.getLogger(Veille.class.getName());

    private final Path application;
    private final Path pages;
    private final Path classes;
    private FileTime seen = FileTime.from(Instant.now());

    Veille(Path application) {
        this.application = application;
        this.pages = application.resolve("../../src/main/webapp").normalize();
        this.classes = application.resolveSibling("classes");
    }

    /** Copies what changed since the last look; a file that goes away meanwhile is for the next one. */
    void look() {
        try {
            if (Files.isDirectory(application) && Files.isDirectory(pages)) {
                copyAll();
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "A change was missed", e);
        }
    }

    private void copyAll() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        boolean newPage = copyChanged(pages, application, true);
        if (copyChanged(classes, application.resolve("WEB-INF/classes"), false) || newPage) {
            Files.writeString(application.resolve(".reload"), now.toString());
        }
        seen = now;
    }

    /** Faces lists its pages once: a new one wants a reload as a class does. */
    private boolean copyChanged(Path from, Path to, boolean newOnly) throws IOException {
        List<Path> changed;
        try (Stream<Path> files = Files.find(
                from, 30, (file, attributes) -> attributes.isRegularFile() && isNew(attributes.lastModifiedTime()))) {
            changed = files.toList();
        }
        boolean reload = false;
        for (Path file : changed) {
            Path target = to.resolve(from.relativize(file));
            reload |= !newOnly || !Files.exists(target);
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return reload;
    }

    private boolean isNew(FileTime time) {
        return time.compareTo(seen) >= 0;
    }
}
