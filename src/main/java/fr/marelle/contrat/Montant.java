package fr.marelle.contrat;

import fr.marelle.shared.Erreurs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Euros as people type and read them. */
final class Montant {

    private Montant() {}

    /** Reads {@code 1 250,50}, {@code 1250.5} or {@code 1 250 €}; null when empty, null and an error when unreadable. */
    static BigDecimal lire(Erreurs erreurs, String champ, String saisi) {
        if (saisi == null || saisi.isBlank()) {
            return null;
        }
        String nu = saisi.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!nu.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")) {
            erreurs.ajouter(champ, "contrat.montantFaux");
            return null;
        }
        return new BigDecimal(nu).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As one would type it again: {@code 1250,50}, {@code 1250}; empty for null. */
    static String ecrire(BigDecimal montant) {
        return montant == null
                ? ""
                : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(montant);
    }
}
