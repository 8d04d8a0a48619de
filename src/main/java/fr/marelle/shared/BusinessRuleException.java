package fr.marelle.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * Something the rules refuse, said to the person who asked. Carries one or several {@link Refus}, each with the field it
 * belongs to and the key of its French message. The transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class BusinessRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refus> refus;

    /**
     * One refusal.
     *
     * @param champ field of the form ({@code enfants:0:nom}), null when it concerns the whole
     * @param cle key in the bundle, {@code <feature>.<subject>}
     * @param parametres values of the message, in order
     */
    public record Refus(String champ, String cle, List<Object> parametres) {}

    public BusinessRuleException(String champ, String cle, Object... parametres) {
        this(List.of(new Refus(champ, cle, Arrays.asList(parametres))));
    }

    public BusinessRuleException(List<Refus> refus) {
        super(refus.get(0).cle());
        this.refus = List.copyOf(refus);
    }

    /** At least one, in the order of the form. */
    public List<Refus> getRefus() {
        return refus;
    }
}
