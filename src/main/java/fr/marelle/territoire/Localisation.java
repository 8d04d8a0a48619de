package fr.marelle.territoire;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the quartier of a point in one version of the contours. Immutable once built: shared by all threads.
 *
 * <p>A point nearer to a limit than the version's tolerance, or in two contours that overlap, is answered with the likeliest
 * quartier, "à vérifier" and every candidate, rather than with a false certainty.
 */
final class Localisation {

    /** Beyond that many metres a distance means nothing to anybody. */
    static final int HORIZON_M = 20_000;

    private static final int VOISINAGE_M = 1_000;

    private static final Comparator<Voisin> PROFONDEUR = Comparator.comparingDouble(Voisin::distance);

    private final VersionContours version;
    private final STRtree index = new STRtree();

    /**
     * One contour.
     *
     * @param geometrie valid, WGS84 longitude and latitude
     */
    record Forme(String code, String nom, Geometry geometrie) {}

    /** @param distance metres to its limit, whether inside or outside */
    private record Voisin(Forme forme, boolean contient, double distance) {}

    Localisation(VersionContours version, Collection<Forme> formes) {
        this.version = version;
        formes.forEach(f -> index.insert(f.geometrie().getEnvelopeInternal(), f));
        index.build();
    }

    QuartierTrouve localiser(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        List<Voisin> proches = voisins(point, VOISINAGE_M);
        List<Voisin> voisins = proches.isEmpty() ? voisins(point, HORIZON_M) : proches;
        Optional<Voisin> retenu = voisins.stream().filter(Voisin::contient).max(PROFONDEUR);
        Optional<Voisin> limite = retenu.or(() -> voisins.stream().min(PROFONDEUR));
        Set<String> candidats = candidats(retenu, voisins);
        Certitude sure = retenu.isPresent() ? Certitude.DEDANS : Certitude.DEHORS;
        return new QuartierTrouve(
                retenu.map(v -> v.forme().code()).orElse(Quartier.HORS_QPV),
                retenu.map(v -> v.forme().nom()).orElse(null),
                version.getGeneration(),
                version.getNom(),
                candidats.size() > 1 ? Certitude.A_VERIFIER : sure,
                limite.map(v -> Math.round(v.distance())).orElse(null),
                List.copyOf(candidats));
    }

    /** The one retained, the outside when a limit is near, and the other quartiers the point may be in. */
    private Set<String> candidats(Optional<Voisin> retenu, List<Voisin> voisins) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(retenu.map(v -> v.forme().code()).orElse(Quartier.HORS_QPV));
        voisins.stream()
                .filter(v -> v.contient() || incertain(v))
                .sorted(PROFONDEUR)
                .forEach(v -> codes.add(v.forme().code()));
        if (retenu.filter(this::incertain).isPresent()) {
            codes.add(Quartier.HORS_QPV);
        }
        return codes;
    }

    private boolean incertain(Voisin voisin) {
        return voisin.distance() <= version.getToleranceM();
    }

    /** Quartiers whose limit, or whose inside, is at most {@code rayon} metres away. */
    private List<Voisin> voisins(Coordinate point, int rayon) {
        RepereLocal repere = new RepereLocal(point);
        Envelope fenetre = repere.fenetre(rayon);
        @SuppressWarnings("unchecked") // the tree holds what the constructor put in it
        List<Forme> formes = index.query(fenetre);
        return formes.stream()
                .map(f -> voisin(f, repere))
                .filter(v -> v.contient() || v.distance() <= rayon)
                .toList();
    }

    private static Voisin voisin(Forme forme, RepereLocal repere) {
        Geometry locale = repere.projeter(forme.geometrie());
        Point origine = new GeometryFactory().createPoint(new Coordinate(0, 0));
        return new Voisin(forme, locale.covers(origine), locale.getBoundary().distance(origine));
    }
}
