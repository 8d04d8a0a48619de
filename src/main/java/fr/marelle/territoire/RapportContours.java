package fr.marelle.territoire;

import java.util.List;

/**
 * What was done with a file of contours: nothing is mended or left out in silence.
 *
 * @param lus entries of the file
 * @param retenus quartiers with a usable contour
 * @param repares codes whose polygon crossed itself and was repaired
 * @param effondres codes whose polygon has no area: the quartier is known, no address is ever found in it
 * @param doublons codes seen again; the first entry was kept
 * @param refuses entries without a code of this generation, as written in the file
 * @param chevauchements pairs of codes that overlap by more than a square metre: an address there has to be checked
 */
public record RapportContours(
        int lus,
        int retenus,
        List<String> repares,
        List<String> effondres,
        List<String> doublons,
        List<String> refuses,
        List<String> chevauchements) {}
