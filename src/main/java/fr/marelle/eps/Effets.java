package fr.marelle.eps;

import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.parcours.Ouverture;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.saisine.Reponses;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Does what a decision says: opens a parcours (which answers the saisine) or ratifies it, answers a saisine otherwise. */
@Dependent
class Effets {

    @Inject
    private Ouverture ouverture;

    @Inject
    private Reponses reponses;

    void produire(Decision decision, EffetDecision effet) {
        Passage passage = decision.getPassage();
        switch (effet) {
            case OUVRE_PARCOURS -> ouverture.ouvrir(passage.getDossier(), passage.getSaisineId(), decision.getLe());
            case ACTION_COLLECTIVE ->
                ouverture.ouvrirCollectif(passage.getDossier(), passage.getSaisineId(), decision.getLe());
            case RELAIS, AUTRE_REPONSE ->
                reponses.repondre(passage.getSaisineId(), EtatSaisine.AUTRE_REPONSE, decision.getLe());
            case RATIFIE -> ouverture.ratifier(passage.getParcoursId(), decision.getLe());
            default -> {
                // put off, confirmed, adjusted, redirected: the référent acts on it in the parcours
            }
        }
    }
}
