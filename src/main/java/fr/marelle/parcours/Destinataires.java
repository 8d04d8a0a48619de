package fr.marelle.parcours;

import fr.marelle.habilitation.Compartiment;
import java.util.List;

/**
 * For whom a note is written.
 *
 * @param enfants the child, then its brothers and sisters within reach, the eldest first; empty when the child is out of reach
 * @param lecteurs who may be said to read it
 */
public record Destinataires(List<EnfantNote> enfants, List<Compartiment> lecteurs) {

    /** Nobody yet, or nobody within reach. */
    public static final Destinataires AUCUN = new Destinataires(List.of(), Compartiment.OUVERTS);

    /** Null when out of reach. */
    public EnfantNote getEnfant() {
        return enfants.isEmpty() ? null : enfants.get(0);
    }

    public boolean isPlusieurs() {
        return enfants.size() > 1;
    }
}
