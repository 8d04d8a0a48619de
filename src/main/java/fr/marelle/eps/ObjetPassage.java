package fr.marelle.eps;

import fr.marelle.nomenclature.EffetDecision;
import java.util.EnumSet;
import java.util.Set;

/** Why a file is on an agenda, and what may then be decided. */
public enum ObjetPassage {
    /** First look at a saisine. */
    PREMIERE(
            EffetDecision.OUVRE_PARCOURS,
            EffetDecision.ACTION_COLLECTIVE,
            EffetDecision.RELAIS,
            EffetDecision.AUTRE_REPONSE,
            EffetDecision.AJOURNE),
    /** A parcours that began in an emergency awaits its ratification. */
    RATIFICATION(EffetDecision.RATIFIE, EffetDecision.REFUSE_RATIFICATION, EffetDecision.AJOURNE),
    /** Review of a parcours. */
    BILAN(EffetDecision.CONFIRME, EffetDecision.AJUSTE, EffetDecision.REORIENTE, EffetDecision.AJOURNE);

    private final Set<EffetDecision> effets;

    ObjetPassage(EffetDecision premier, EffetDecision... autres) {
        effets = EnumSet.of(premier, autres);
    }

    /** Whether that may be decided of it. */
    public boolean permet(EffetDecision effet) {
        return effets.contains(effet);
    }
}
