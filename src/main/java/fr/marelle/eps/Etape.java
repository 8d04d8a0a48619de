package fr.marelle.eps;

import java.time.Duration;
import java.time.Instant;

/**
 * One file in the course of a meeting.
 *
 * @param niveau code of NIVEAU_SCOLAIRE; null without permission, like what names the child
 */
public record Etape(Reunion reunion, String niveau, PassageLigne ligne) {

    /** Beyond, it was decided another day, not talked over that long. */
    private static final Duration CREDIBLE = Duration.ofMinutes(Passage.MINUTES_MAX);

    /** Minutes since the meeting came to it, until it was decided or until {@code maintenant}; null when nobody can tell. */
    public Long minutes(Instant maintenant) {
        if (ligne.ouvertLe() == null) {
            return null;
        }
        Duration duree = Duration.between(ligne.ouvertLe(), ligne.isDecidee() ? ligne.decideeLe() : maintenant);
        return duree.isNegative() || duree.compareTo(CREDIBLE) > 0 ? null : duree.toMinutes();
    }
}
