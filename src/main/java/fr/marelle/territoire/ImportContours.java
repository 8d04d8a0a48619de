package fr.marelle.territoire;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Makes usable contours of a published file, which has polygons that cross themselves or collapse to a point, lists of communes
 * in one cell, and neighbours that overlap. The {@link RapportContours} says everything that was done.
 */
final class ImportContours {

    /** Square metres under which two contours are said to touch, not to overlap. */
    private static final double CHEVAUCHEMENT_MIN = 1;

    private final int generation;
    private final Map<String, ContourLu> lus = new LinkedHashMap<>();
    private final List<String> repares = new ArrayList<>();
    private final List<String> effondres = new ArrayList<>();
    private final List<String> doublons = new ArrayList<>();
    private final List<String> refuses = new ArrayList<>();
    private int entrees;

    ImportContours(int generation) {
        this.generation = Generation.verifier(generation);
    }

    /** Reads a whole file; may be called again for another part of the same version. */
    ImportContours lire(Reader geoJson) {
        LectureContours.lire(geoJson).forEach(this::prendre);
        return this;
    }

    private void prendre(LectureContours.Entree entree) {
        entrees++;
        String code = entree.code();
        if (!Generation.accepte(generation, code)) {
            refuses.add(code);
        } else if (lus.containsKey(code)) {
            doublons.add(code);
        } else {
            lus.put(code, new ContourLu(code, entree.nom(), entree.communes(), reparer(code, entree.geometrie())));
        }
    }

    /** The same area without a line that crosses itself; null when there is no area. */
    private Geometry reparer(String code, Geometry dessinee) {
        Geometry saine = dessinee.isValid() ? dessinee : GeometryFixer.fix(dessinee);
        if (saine.isEmpty() || saine.getArea() == 0) {
            effondres.add(code);
            return null;
        }
        if (!dessinee.isValid()) {
            repares.add(code);
        }
        return saine;
    }

    /** In the order of the file. */
    List<ContourLu> contours() {
        return List.copyOf(lus.values());
    }

    RapportContours rapport() {
        return new RapportContours(
                entrees,
                lus.size() - effondres.size(),
                List.copyOf(repares),
                List.copyOf(effondres),
                List.copyOf(doublons),
                List.copyOf(refuses),
                chevauchements());
    }

    private List<String> chevauchements() {
        STRtree precedents = new STRtree();
        List<String> paires = new ArrayList<>();
        List<ContourLu> dessines =
                lus.values().stream().filter(c -> c.geometrie() != null).toList();
        dessines.forEach(c -> precedents.insert(c.geometrie().getEnvelopeInternal(), c));
        for (ContourLu un : dessines) {
            @SuppressWarnings("unchecked") // the tree holds what was put in it two lines above
            List<ContourLu> proches = precedents.query(un.geometrie().getEnvelopeInternal());
            proches.stream()
                    .filter(autre -> un.code().compareTo(autre.code()) < 0 && seChevauchent(un, autre))
                    .map(autre -> un.code() + "/" + autre.code())
                    .sorted()
                    .forEach(paires::add);
        }
        return paires;
    }

    private static boolean seChevauchent(ContourLu un, ContourLu autre) {
        Geometry commun = OverlayNGRobust.overlay(un.geometrie(), autre.geometrie(), OverlayNG.INTERSECTION);
        if (commun.isEmpty()) {
            return false;
        }
        Coordinate ici = commun.getCoordinate();
        return new RepereLocal(ici).projeter(commun).getArea() > CHEVAUCHEMENT_MIN;
    }
}
