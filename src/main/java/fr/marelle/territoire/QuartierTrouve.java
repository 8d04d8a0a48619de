package fr.marelle.territoire;

import java.util.List;

/**
 * Where a point lies, for one generation, according to one version of the contours.
 *
 * @param code the likeliest quartier, or {@link Quartier#HORS_QPV}
 * @param nom its name; null outside
 * @param generation 2014 or 2024
 * @param contourVersion name of the version that decided
 * @param certitude whether that has to be checked
 * @param distanceLimiteM metres to the limit: the quartier's own when inside, the nearest one's when outside; null when
 *     there is none within {@link Localisation#HORIZON_M}
 * @param candidats every code the answer may be, likeliest first; one alone when it is sure
 */
public record QuartierTrouve(
        String code,
        String nom,
        int generation,
        String contourVersion,
        Certitude certitude,
        Long distanceLimiteM,
        List<String> candidats) {}
