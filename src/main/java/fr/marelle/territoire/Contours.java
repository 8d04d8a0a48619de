package fr.marelle.territoire;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Contours by version, and where a point lies in them. A version never changes once stored, so its index is kept. */
@ApplicationScoped
public class Contours {

    @Inject
    private TerritoireRepository repository;

    private final Map<UUID, Localisation> index = new ConcurrentHashMap<>();

    /**
     * Where a point lies at a date, in the contours that were valid then (before the first version, the first one).
     *
     * @param longitude WGS84 degrees
     * @param latitude WGS84 degrees
     * @param generation 2014 or 2024; null for the one in force at that date
     */
    public QuartierTrouve localiser(Double longitude, Double latitude, LocalDate date, Integer generation) {
        int voulue = generation == null ? Generation.au(date) : Generation.verifier(generation);
        Erreurs erreurs = new Erreurs();
        exigerDegres(erreurs, "lon", longitude, 180);
        exigerDegres(erreurs, "lat", latitude, 90);
        erreurs.lever();
        VersionContours version = version(voulue, date);
        return index.computeIfAbsent(version.getId(), id -> indexer(version)).localiser(longitude, latitude);
    }

    private static void exigerDegres(Erreurs erreurs, String champ, Double valeur, int max) {
        boolean plausible = valeur != null && Math.abs(valeur) <= max;
        erreurs.exiger(plausible, champ, valeur == null ? "commun.obligatoire" : "territoire.degres", max);
    }

    private VersionContours version(int generation, LocalDate date) {
        List<VersionContours> versions = repository.versions(generation);
        if (versions.isEmpty()) {
            throw new BusinessRuleException("generation", "territoire.aucunContour", String.valueOf(generation));
        }
        return versions.stream()
                .filter(v -> !v.getValableDu().isAfter(date))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    private Localisation indexer(VersionContours version) {
        return new Localisation(
                version,
                repository.contours(version).stream()
                        .map(c -> new Localisation.Forme(
                                c.getQuartier().getCode(), c.getQuartier().getNom(), c.geometrie()))
                        .toList());
    }

    /**
     * Stores a new version of the contours, and the quartiers that were not known yet.
     *
     * @param geoJson WGS84 longitude and latitude, property {@code code_qp}
     */
    public RapportContours importer(VersionContours version, Reader geoJson) {
        ImportContours lu = new ImportContours(version.getGeneration()).lire(geoJson);
        repository.enregistrer(version);
        Map<String, Quartier> connus = new HashMap<>();
        repository.quartiers(version.getGeneration()).forEach(q -> connus.put(q.getCode(), q));
        List<Commune> communes = repository.communes();
        for (ContourLu contour : lu.contours()) {
            Quartier quartier =
                    connus.computeIfAbsent(contour.code(), code -> creer(contour, version.getGeneration(), communes));
            if (contour.geometrie() != null) {
                repository.enregistrer(new Contour(version, quartier, contour.geometrie()));
            }
        }
        return lu.rapport();
    }

    private Quartier creer(ContourLu contour, int generation, List<Commune> communes) {
        Set<String> codes = new HashSet<>(contour.communes());
        Quartier quartier = new Quartier(
                contour.code(),
                generation,
                contour.nom(),
                communes.stream().filter(c -> codes.contains(c.getCodeInsee())).toList());
        repository.enregistrer(quartier);
        return quartier;
    }
}
