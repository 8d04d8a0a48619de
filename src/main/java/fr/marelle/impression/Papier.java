package fr.marelle.impression;

import java.util.Map;

/**
 * A paper ready to be printed.
 *
 * @param nom of the file; names nobody
 */
public record Papier(String nom, byte[] octets) {

    /** That template, filled; its value {@code pre}, the programme that gives it, is repeated at the foot of each page. */
    public static Papier de(String nom, String titre, Gabarit gabarit, Map<String, ?> valeurs) {
        return new Papier(nom, Imprimeur.imprimer(titre, String.valueOf(valeurs.get("pre")), gabarit.remplir(valeurs)));
    }
}
