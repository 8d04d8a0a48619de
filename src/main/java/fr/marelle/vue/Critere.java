package fr.marelle.vue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing a list is filtered or ordered by.
 *
 * @param nom of its parameter
 * @param choix labels by code, those within reach of the reader alone
 * @param valeur the code in force; null for none
 */
public record Critere(String nom, String libelle, Map<String, String> choix, String valeur) {

    public Critere {
        choix = Collections.unmodifiableMap(new LinkedHashMap<>(choix));
    }

    /** With what is asked for of it. */
    public static Critere de(String nom, String libelle, Map<String, String> choix, Parametres demandes) {
        return new Critere(nom, libelle, choix, demandes.valeur(nom));
    }

    /** Whether a code is asked for that is not, or no longer, within reach: the list does without it. */
    public boolean isPerdu() {
        return valeur != null && !choix.containsKey(valeur);
    }

    /** Whether it acts. */
    public boolean isActif() {
        return valeur != null && choix.containsKey(valeur);
    }

    /** Label of what is chosen. */
    public String getDit() {
        return choix.get(valeur);
    }

    /** Whether that code is the one in force. */
    public boolean choisi(String code) {
        return code.equals(valeur);
    }
}
