package fr.marelle.demonstration;

import fr.marelle.dossier.Dossiers;
import fr.marelle.shared.Horloge;
import java.time.LocalDate;

/** Notes decisions on the day they were taken, in the name of who follows the child. */
final class Passe {

    /** Offices open at nine. */
    private static final int HEURE = 9;

    private Passe() {}

    static void tracer(Dossiers dossiers, Suivi suivi, String fait, String precision, LocalDate le) {
        int minute = Math.floorMod(fait.hashCode(), 420);
        dossiers.tracer(
                suivi.enfant().getDossier(),
                fait,
                precision,
                le.atTime(HEURE, 0).plusMinutes(minute).atZone(Horloge.PARIS).toInstant(),
                suivi.referent());
    }
}
