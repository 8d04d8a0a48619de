package fr.marelle.essai;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import java.util.List;

/** What a rule answers no to, as {@code field key}, in the order it says it. */
public final class Refuses {

    private Refuses() {}

    /** What is refused of that gesture; nothing when it goes through. */
    public static List<String> par(Runnable geste) {
        try {
            geste.run();
            return List.of();
        } catch (BusinessRuleException e) {
            return e.getRefus().stream().map(r -> r.champ() + " " + r.cle()).toList();
        }
    }

    /** What a form gathered so far. */
    public static List<String> de(Erreurs erreurs) {
        return par(erreurs::lever);
    }
}
