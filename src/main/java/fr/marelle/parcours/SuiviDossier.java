package fr.marelle.parcours;

import fr.marelle.dossier.Trace;
import fr.marelle.habilitation.Atteint;
import fr.marelle.shared.Page;
import java.util.List;
import java.util.function.Predicate;

/**
 * What happened on a file.
 *
 * @param points the points de situation of the latest parcours, oldest first; empty when the decisions were asked
 * @param evolution by domain, in the latest parcours; empty when there are not two points de situation
 * @param fil empty when the decisions were asked
 * @param decisions latest first; null when the thread was asked
 * @param peut which rights the reader holds on this file
 */
public record SuiviDossier(
        Atteint<Avancement> atteint,
        List<Evaluation> points,
        List<Evolution> evolution,
        Fil fil,
        Page<Decision> decisions,
        Predicate<String> peut) {

    /** Whether the reader holds that right on this very file. */
    public boolean peut(String droit) {
        return peut.test(droit);
    }

    public Avancement getAvancement() {
        return atteint.objet();
    }

    public Sujet getSujet() {
        return atteint.objet().sujet();
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
