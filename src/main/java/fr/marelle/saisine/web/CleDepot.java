package fr.marelle.saisine.web;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import java.util.UUID;

/** The key under which a program files something: sent twice, it is stored once (draft « The Idempotency-Key HTTP Header Field »). */
final class CleDepot {

    /** Name of the header; its value is a UUID. */
    static final String ENTETE = "Idempotency-Key";

    private CleDepot() {}

    /** A new one when none is given. */
    static UUID lire(String cle) {
        UUID lue = cle == null ? UUID.randomUUID() : Texte.uuid(cle);
        if (lue == null) {
            throw new BusinessRuleException(ENTETE, "saisine.cleIllisible");
        }
        return lue;
    }
}
