package fr.marelle.eps;

/**
 * One file before one meeting.
 *
 * @param ligne nameless when it may not be shown today
 * @param suivi whether the reader follows the child
 * @param decision its reasons opened; null while nothing is decided, and when the file may not be shown
 */
public record PassageFiche(Reunion reunion, PassageLigne ligne, boolean suivi, Decision decision) {

    /** Whether the reader may still write what the family agreed to share at the meeting. */
    public boolean isPartageable() {
        return suivi && ligne.isMontrable() && reunion.getEtat().isOuverte();
    }
}
