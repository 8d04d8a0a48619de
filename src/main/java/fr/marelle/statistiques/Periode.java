package fr.marelle.statistiques;

import fr.marelle.shared.Erreurs;
import fr.marelle.shared.web.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of a count: a school year {@code 2025-2026}, from 1 September to 31 August, or a calendar year {@code 2025}. The
 * State asks for one or the other (domain §3).
 *
 * @param code as written above
 * @param debut first day; ages are told on that day
 * @param fin last day
 */
public record Periode(String code, LocalDate debut, LocalDate fin) {

    /** Year of the law that founded the PRE: nothing was there to count before. */
    static final int PREMIERE_ANNEE = 2005;

    /** Finished periods offered of each kind. */
    private static final int OFFERTES = 3;

    private static final Pattern FORME = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /** @throws IllegalArgumentException when {@code code} is no period */
    static Periode de(String code) {
        Matcher lu = FORME.matcher(code);
        if (!lu.matches()) {
            throw new IllegalArgumentException(code);
        }
        int annee = Integer.parseInt(lu.group(1));
        if (lu.group(2) == null) {
            return civile(annee);
        }
        if (Integer.parseInt(lu.group(2)) != annee + 1) {
            throw new IllegalArgumentException(code);
        }
        return scolaire(annee);
    }

    static Periode civile(int annee) {
        return new Periode("%04d".formatted(annee), LocalDate.of(annee, 1, 1), LocalDate.of(annee, 12, 31));
    }

    /** @param annee that of its September */
    static Periode scolaire(int annee) {
        return new Periode(
                "%04d-%04d".formatted(annee, annee + 1),
                LocalDate.of(annee, Month.SEPTEMBER, 1),
                LocalDate.of(annee + 1, Month.AUGUST, 31));
    }

    /** A period that is over; null, and an error, for anything else. */
    static Periode lire(Erreurs erreurs, String texte, LocalDate aujourdhui) {
        if (texte == null || texte.isBlank()) {
            erreurs.ajouter("periode", "commun.obligatoire");
            return null;
        }
        try {
            Periode lue = de(texte.strip());
            erreurs.exiger(
                    lue.debut.getYear() >= PREMIERE_ANNEE,
                    "periode",
                    "statistiques.periodeAncienne",
                    String.valueOf(PREMIERE_ANNEE));
            if (!lue.finie(aujourdhui)) {
                String cle = lue.isScolaire() ? "statistiques.scolaireEnCours" : "statistiques.civileEnCours";
                erreurs.ajouter("periode", cle, lue.code, lue.fin.plusDays(1));
            }
            return lue;
        } catch (IllegalArgumentException e) {
            erreurs.ajouter("periode", "statistiques.periodeIllisible");
            return null;
        }
    }

    /** The latest periods that are over, school years first. */
    public static List<Periode> finies(LocalDate aujourdhui) {
        List<Periode> finies = new ArrayList<>();
        int annee = aujourdhui.getYear();
        for (int a = annee; a > annee - OFFERTES - 2; a--) {
            finies.add(scolaire(a));
        }
        for (int a = annee; a >= annee - OFFERTES; a--) {
            finies.add(civile(a));
        }
        List<Periode> offertes = new ArrayList<>();
        finies.stream()
                .filter(p -> p.isScolaire() && p.finie(aujourdhui))
                .limit(OFFERTES)
                .forEach(offertes::add);
        finies.stream()
                .filter(p -> !p.isScolaire() && p.finie(aujourdhui))
                .limit(OFFERTES)
                .forEach(offertes::add);
        return offertes;
    }

    boolean finie(LocalDate aujourdhui) {
        return fin.isBefore(aujourdhui);
    }

    /** « Année scolaire 2025-2026 ». */
    public String getLibelle() {
        return Messages.texte(isScolaire() ? "statistiques.scolaire" : "statistiques.civile", code);
    }

    public boolean isScolaire() {
        return code.length() > 4;
    }
}
