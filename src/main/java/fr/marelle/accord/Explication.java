package fr.marelle.accord;

import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be done for one purpose, until when, and if not, why.
 *
 * @param dans days until then, when they are {@value Echeance#BIENTOT} at most; null otherwise
 * @param su last day on which the team could believe it allowed, where what it learnt later says it was not; null otherwise
 * @param cause the answer that forbids it; null when none does by itself
 * @param jusquAu first day it is no longer allowed; null when not allowed, or without known end
 */
public record Explication(
        Finalite finalite, MotifPermission motif, LocalDate jusquAu, Long dans, LocalDate su, Accord cause) {

    /** For a child whose authority and answers are all known, with what was known when. */
    static Explication de(Finalite finalite, Enfant enfant, Collection<Accord> donnes, LocalDate jour) {
        List<Autorite> autorites = enfant.getAutorites();
        Explication e = de(finalite, Faits.de(enfant, autorites, donnes, finalite.getCode()), donnes, jour);
        LocalDate su = Connus.regulierJusquAu(finalite, enfant, autorites, donnes);
        return new Explication(finalite, e.motif, e.jusquAu, e.dans, su, e.cause);
    }

    /** @param donnes all answers ever given for the child, whatever the purpose */
    static Explication de(Finalite finalite, Faits faits, Collection<Accord> donnes, LocalDate jour) {
        CalculPermissions calcul = new CalculPermissions(faits);
        List<Intervalle> enCours =
                calcul.intervalles().stream().filter(i -> i.contient(jour)).toList();
        MotifPermission motif = calcul.motif(jour);
        LocalDate jusquAu = enCours.isEmpty() ? null : enCours.get(0).au();
        return new Explication(
                finalite, motif, jusquAu, dans(jusquAu, jour), null, cause(finalite, motif, faits, donnes, jour));
    }

    private static Long dans(LocalDate jusquAu, LocalDate jour) {
        long jours = jusquAu == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(jour, jusquAu);
        return jours <= Echeance.BIENTOT ? Long.valueOf(jours) : null;
    }

    /** The latest answer of each who may sign today, so far as it is the one that forbids. */
    private static Accord cause(
            Finalite finalite, MotifPermission motif, Faits faits, Collection<Accord> donnes, LocalDate jour) {
        Map<Object, Accord> derniers = new HashMap<>();
        donnes.stream()
                .filter(a -> a.getFinalite().getCode().equals(finalite.getCode()) && !a.isAnnule())
                .filter(a -> !a.getEffectifLe().isAfter(jour))
                .filter(a -> a.getResponsable() == null
                        || faits.titulaires(jour).contains(a.getResponsable().getId()))
                .sorted(Comparator.comparing(Accord::getEffectifLe))
                .forEach(a -> derniers.put(a.getResponsable(), a));
        return derniers.values().stream()
                .filter(a -> a.getReponse().name().equals(motif.name()))
                .max(Comparator.comparing(Accord::getEffectifLe))
                .orElse(null);
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

    /** Whether it was never asked, and the accompaniment does without it. */
    public boolean isPasDemandee() {
        return motif == MotifPermission.SANS_ACCORD && !finalite.isToujoursDemandee();
    }

    public boolean isAutorise() {
        return motif == MotifPermission.AUTORISE;
    }

    /** Last day it is allowed; null when not allowed, or without known end. */
    public LocalDate getDernierJour() {
        return jusquAu == null ? null : jusquAu.minusDays(1);
    }
}
