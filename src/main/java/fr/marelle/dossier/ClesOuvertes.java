package fr.marelle.dossier;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Data keys opened during one request: one statement a file, and nothing kept once it was erased. */
@RequestScoped
class ClesOuvertes {

    private final Map<UUID, SecretKey> cles = new HashMap<>();

    SecretKey get(UUID dossierId) {
        return cles.get(dossierId);
    }

    void put(UUID dossierId, SecretKey cle) {
        cles.put(dossierId, cle);
    }

    void oublier(UUID dossierId) {
        cles.remove(dossierId);
    }
}
