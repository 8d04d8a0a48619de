package fr.marelle.lanceur;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the jars we drive on our own class path, whether Maven, a test or a plain java command laid it. */
final class Ressources {

    private Ressources() {}

    /** The jar of our class path that holds {@code entry}, if any does. */
    static Optional<Path> jarHolding(String entry) throws IOException {
        URL url = Ressources.class.getClassLoader().getResource(entry);
        if (url == null || !"jar".equals(url.getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(
                    ((JarURLConnection) url.openConnection()).getJarFileURL().toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
