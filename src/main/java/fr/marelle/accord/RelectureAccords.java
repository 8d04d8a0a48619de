package fr.marelle.accord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads once more what seemed wrong: facts and permissions are read one after the other, and somebody may write in between. */
@Dependent
public class RelectureAccords {

    @Inject
    private AccordRepository accords;

    @Inject
    private Recalcul recalcul;

    /** How many of them are wrong indeed, once nobody writes: whoever answers for a child holds its file, and so does this. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int confirmer(List<UUID> enfants) {
        return recalcul.fausses(accords.retenirSans(enfants)).size();
    }
}
