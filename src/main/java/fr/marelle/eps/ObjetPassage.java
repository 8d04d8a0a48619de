package fr.marelle.eps;

import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.nomenclature.ItemNomenclature;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

    /** Those of {@code items} that may be decided, in their order; putting off comes last: it is no answer. */
    public List<ItemNomenclature> choix(List<ItemNomenclature> items) {
        return items.stream()
                .filter(i -> permet(EffetDecision.valueOf(i.getEffet())))
                .sorted(Comparator.comparing(i -> i.produit(EffetDecision.AJOURNE)))
                .toList();
    }
}
