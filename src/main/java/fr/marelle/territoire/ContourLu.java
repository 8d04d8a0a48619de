package fr.marelle.territoire;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * One quartier as a file of contours gives it.
 *
 * @param communes INSEE codes, several for one quartier in ten, empty when the file does not say
 * @param geometrie valid and of some area; null when the file's polygon is collapsed
 */
record ContourLu(String code, String nom, List<String> communes, Geometry geometrie) {}
