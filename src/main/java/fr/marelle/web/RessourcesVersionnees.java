package fr.marelle.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Adds to the address of each of our resources a digest of its content, so that a browser never keeps an old theme. */
public class RessourcesVersionnees extends ResourceHandlerWrapper {

    /** PrimeFaces adds a version to its own. */
    private static final Set<String> NOTRES = Set.of("css", "js", "img");

    /** A page saved while the server runs is seen at once (README), and so is a style sheet. */
    private static final long RELECTURE = 1_000_000_000L;

    private final Map<String, Version> versions = new ConcurrentHashMap<>();

    public RessourcesVersionnees(ResourceHandler suite) {
        super(suite);
    }

    private record Version(String empreinte, long lueA) {}

    @Override
    public Resource createResource(String nom, String bibliotheque) {
        return versionnee(super.createResource(nom, bibliotheque));
    }

    @Override
    public Resource createResource(String nom, String bibliotheque, String type) {
        return versionnee(super.createResource(nom, bibliotheque, type));
    }

    private Resource versionnee(Resource ressource) {
        boolean notre =
                ressource != null && ressource.getLibraryName() != null && NOTRES.contains(ressource.getLibraryName());
        return notre ? new Versionnee(ressource) : ressource;
    }

    private final class Versionnee extends ResourceWrapper {

        Versionnee(Resource ressource) {
            super(ressource);
        }

        @Override
        public String getRequestPath() {
            String chemin = super.getRequestPath();
            String cle = getLibraryName() + "/" + getResourceName();
            Version version =
                    versions.compute(cle, (c, v) -> v != null && System.nanoTime() - v.lueA < RELECTURE ? v : lire());
            return chemin + (chemin.contains("?") ? "&" : "?") + "v=" + version.empreinte;
        }

        private Version lire() {
            CRC32 somme = new CRC32();
            try (InputStream contenu = getInputStream()) {
                somme.update(contenu.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(getResourceName(), e);
            }
            return new Version(Long.toHexString(somme.getValue()), System.nanoTime());
        }
    }
}
