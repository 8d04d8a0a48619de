package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Recomputes every file from its facts, and looks whether it is allowed what they say. */
@Dependent
public class VerificationAccords {

    private static final int TRANCHE = 500;

    @Inject
    private AccordRepository accords;

    @Inject
    private Recalcul recalcul;

    @Inject
    private RelectureAccords relecture;

    /** How many files are allowed something else than what their facts say: 0 unless something is wrong. */
    @Transactional
    public int ecarts() {
        int ecarts = 0;
        int debut = 0;
        List<Enfant> enfants = accords.tranche(debut, TRANCHE);
        while (!enfants.isEmpty()) {
            List<Enfant> douteux = recalcul.fausses(enfants);
            if (!douteux.isEmpty()) {
                ecarts +=
                        relecture.confirmer(douteux.stream().map(Enfant::getId).toList());
            }
            accords.oublier();
            debut += TRANCHE;
            enfants = accords.tranche(debut, TRANCHE);
        }
        return ecarts;
    }
}
