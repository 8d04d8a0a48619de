package fr.marelle.demonstration;

import fr.marelle.dossier.Dossiers;
import fr.marelle.shared.Horloge;
import java.time.LocalDate;
import java.util.UUID;

/** Notes decisions on the day they were taken, in the name of who follows the child or of nobody of the team. */
final class Passe {

    /** Offices open at nine. */
    private static final int HEURE = 9;

    private Passe() {}

    static void tracer(Dossiers dossiers, Suivi suivi, String fait, String precision, LocalDate le) {
        tracer(dossiers, suivi, fait, precision, le, suivi.referent());
    }

    /** What came from outside. */
    static void recevoir(Dossiers dossiers, Suivi suivi, String fait, LocalDate le) {
        tracer(dossiers, suivi, fait, null, le, null);
    }

    private static void tracer(Dossiers dossiers, Suivi suivi, String fait, String precision, LocalDate le, UUID par) {
        int minute = Math.floorMod(fait.hashCode(), 420);
        dossiers.tracer(
                suivi.enfant().getDossier(),
                fait,
                precision,
                le.atTime(HEURE, 0).plusMinutes(minute).atZone(Horloge.PARIS).toInstant(),
                par);
    }
}
