package fr.marelle.accord;

import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be done for one purpose, until when, and if not, why.
 *
 * @param jusquAu first day it is no longer allowed; null when not allowed, or without known end
 */
public record Explication(Finalite finalite, MotifPermission motif, LocalDate jusquAu) {

    static Explication de(Finalite finalite, Faits faits, LocalDate jour) {
        CalculPermissions calcul = new CalculPermissions(faits, finalite.getSignature());
        List<Intervalle> enCours =
                calcul.intervalles().stream().filter(i -> i.contient(jour)).toList();
        return new Explication(
                finalite,
                calcul.motif(jour),
                enCours.isEmpty() ? null : enCours.get(0).au());
    }

    public boolean isAutorise() {
        return motif == MotifPermission.AUTORISE;
    }

    /** Last day it is allowed; null when not allowed, or without known end. */
    public LocalDate getDernierJour() {
        return jusquAu == null ? null : jusquAu.minusDays(1);
    }
}
