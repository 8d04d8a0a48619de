package fr.marelle.territoire;

import fr.marelle.shared.BusinessRuleException;
import java.util.Locale;

/**
 * National identifier of a school: seven digits and the letter they entail (rank: the digits modulo 23, among the letters
 * without I, O and Q).
 *
 * @param valeur eight characters, upper case
 */
public record Uai(String valeur) {

    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";

    public Uai {
        if (!estValide(valeur)) {
            throw new BusinessRuleException("uai", "territoire.uaiFaux", valeur == null ? "" : valeur);
        }
    }

    /** Reads what somebody typed: blanks and case do not matter. */
    public static Uai lire(String saisi) {
        return new Uai(saisi == null ? null : saisi.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    private static boolean estValide(String valeur) {
        return valeur != null
                && valeur.matches("[0-9]{7}[A-Z]")
                && valeur.charAt(7) == LETTRES.charAt(Integer.parseInt(valeur.substring(0, 7)) % 23);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
