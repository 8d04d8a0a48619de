package fr.marelle.territoire;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * A plane in metres around one point: degrees of WGS84 times the length of one degree at that latitude (series of the meridian
 * and parallel arcs). Within a few kilometres it differs from Lambert-93 by less than 1 ‰, and unlike Lambert-93 it holds overseas.
 */
final class RepereLocal {

    private final Coordinate origine;
    private final double metresParDegreEst;
    private final double metresParDegreNord;

    RepereLocal(Coordinate origine) {
        double phi = Math.toRadians(origine.y);
        this.origine = origine;
        metresParDegreNord = 111_132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi);
        metresParDegreEst = 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi);
    }

    /** The same shape in metres, the origin at 0, 0. */
    Geometry projeter(Geometry geometrie) {
        return AffineTransformation.translationInstance(-origine.x, -origine.y)
                .scale(metresParDegreEst, metresParDegreNord)
                .transform(geometrie);
    }

    /** Longitudes and latitudes at most {@code metres} away to the east, west, north and south. */
    Envelope fenetre(double metres) {
        Envelope fenetre = new Envelope(origine);
        fenetre.expandBy(metres / metresParDegreEst, metres / metresParDegreNord);
        return fenetre;
    }
}
