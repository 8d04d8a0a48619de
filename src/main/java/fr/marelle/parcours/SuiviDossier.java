package fr.marelle.parcours;

import fr.marelle.dossier.Trace;
import fr.marelle.habilitation.Atteint;
import java.util.List;

/**
 * What happened on a file.
 *
 * @param evolution by domain, in the latest parcours; empty when there are not two points de situation
 * @param fil latest first; empty when the decisions were asked
 * @param decisions latest first; empty when the thread was asked
 */
public record SuiviDossier(
        Atteint<Sujet> atteint, List<Evolution> evolution, List<Evenement> fil, List<Decision> decisions) {

    public Sujet getSujet() {
        return atteint.objet();
    }

    /** Whether the reader may write in the file. */
    public boolean isModifiable() {
        return atteint.modifiable();
    }

    /**
     * One decision.
     *
     * @param auteur name of the account that took it; null when it was the software
     */
    public record Decision(Trace trace, String auteur) {}
}
