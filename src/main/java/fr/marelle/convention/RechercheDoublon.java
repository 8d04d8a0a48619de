package fr.marelle.convention;

import fr.marelle.saisine.Saisine;
import fr.marelle.territoire.Pre;
import java.util.List;

/**
 * What may be searched about a saisine, and what was found.
 *
 * @param saisine the one examined: nothing else is ever searched
 * @param pres the PRE one may ask today, by name
 * @param trouves null before the search
 */
public record RechercheDoublon(Saisine saisine, List<Pre> pres, List<Doublon> trouves) {

    public boolean faite() {
        return trouves != null;
    }
}
