package fr.marelle.convention;

import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A convention read from its form.
 *
 * @param du first day; never before the day of the entry: nobody's past searches become allowed
 * @param au first day without it; null when no end is agreed
 * @param pres identifiers, two at least
 */
record ConventionLue(String reference, LocalDate signeeLe, LocalDate du, LocalDate au, Set<UUID> pres) {

    /** Law of 18 January 2005, art. 128: no PRE signed anything before. */
    private static final LocalDate LOI = LocalDate.of(2005, 1, 18);

    /** Longest time between the entry and the first or last day, in years: beyond, a year was mistyped. */
    private static final int ANNEES = 10;

    /** Reads all of it; what is wrong is gathered at its field, and what is returned then has no use. */
    static ConventionLue lire(Erreurs erreurs, ConventionFormulaire saisi, LocalDate jour) {
        Set<UUID> pres = saisi.getPres() == null
                ? Set.of()
                : saisi.getPres().stream()
                        .map(Texte::uuid)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        erreurs.exiger(pres.size() >= 2, "pres", "convention.deuxPre");
        String reference = erreurs.obligatoire("reference", saisi.getReference(), Erreurs.TEXTE_COURT);
        LocalDate signeeLe = erreurs.datePassee("signeeLe", saisi.getSigneeLe(), jour);
        erreurs.exiger(signeeLe == null || !signeeLe.isBefore(LOI), "signeeLe", "convention.avantLaLoi");
        LocalDate du = erreurs.dateObligatoire("du", saisi.getDu());
        erreurs.exiger(du == null || !du.isBefore(jour), "du", "convention.datePassee");
        erreurs.exiger(du == null || !tropLoin(du, jour), "du", "convention.dateLointaine", ANNEES);
        LocalDate fin = erreurs.date("fin", saisi.getFin());
        LocalDate auPlusTot = du == null || du.isBefore(jour) ? jour : du;
        erreurs.exiger(fin == null || !fin.isBefore(auPlusTot), "fin", "convention.finAvantDebut");
        erreurs.exiger(fin == null || !tropLoin(fin, jour), "fin", "convention.dateLointaine", ANNEES);
        return new ConventionLue(reference, signeeLe, du, fin == null ? null : fin.plusDays(1), pres);
    }

    private static boolean tropLoin(LocalDate date, LocalDate jour) {
        return date.isAfter(jour.plusYears(ANNEES));
    }
}
