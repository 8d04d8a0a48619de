package fr.marelle.accord;

import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What may be done for one purpose, until when, and if not, why.
 *
 * @param cause the answer that forbids it; null when none does by itself
 * @param jusquAu first day it is no longer allowed; null when not allowed, or without known end
 */
public record Explication(Finalite finalite, MotifPermission motif, LocalDate jusquAu, Accord cause) {

    /** @param donnes all answers ever given for the child, whatever the purpose */
    static Explication de(Finalite finalite, Faits faits, Collection<Accord> donnes, LocalDate jour) {
        CalculPermissions calcul = new CalculPermissions(faits, finalite.getSignature());
        List<Intervalle> enCours =
                calcul.intervalles().stream().filter(i -> i.contient(jour)).toList();
        MotifPermission motif = calcul.motif(jour);
        return new Explication(
                finalite,
                motif,
                enCours.isEmpty() ? null : enCours.get(0).au(),
                donnes.stream()
                        .filter(a -> a.getReponse().name().equals(motif.name()))
                        .filter(a -> a.getFinalite().getCode().equals(finalite.getCode()))
                        .filter(a -> !a.getEffectifLe().isAfter(jour))
                        .max(Comparator.comparing(Accord::getEffectifLe))
                        .orElse(null));
    }

    /** Who gave the answer that forbids it: « par Ana Exemple »; null when no answer does. */
    public String getAuteur() {
        if (cause == null) {
            return null;
        }
        return cause.getResponsable() == null
                ? "le jeune majeur"
                : cause.getResponsable().getNomComplet();
    }

    public boolean isAutorise() {
        return motif == MotifPermission.AUTORISE;
    }

    /** Last day it is allowed; null when not allowed, or without known end. */
    public LocalDate getDernierJour() {
        return jusquAu == null ? null : jusquAu.minusDays(1);
    }
}
