package fr.marelle.parcours;

import fr.marelle.shared.BaseEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happened, in the thread of a file: a contact, or a point de situation with its bilan if it was made for one.
 *
 * @param contact null for a point de situation
 * @param evaluation null for a contact
 */
public record Evenement(LocalDate jour, Contact contact, Evaluation evaluation) {

    private static final Comparator<Evenement> ORDRE = Comparator.comparing(Evenement::jour)
            .thenComparing(Evenement::noteLe, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Latest first. */
    static List<Evenement> fil(List<Contact> contacts, List<Evaluation> evaluations) {
        List<Evenement> fil = new ArrayList<>();
        evaluations.forEach(e -> fil.add(new Evenement(e.getLe(), null, e)));
        contacts.forEach(c -> fil.add(new Evenement(c.getLe(), c, null)));
        fil.sort(ORDRE.reversed());
        return fil;
    }

    private Instant noteLe() {
        BaseEntity fait = contact == null ? evaluation : contact;
        return fait.getCreeLe();
    }

    /** Null unless the point de situation was made for one. */
    public Bilan getBilan() {
        return evaluation == null ? null : evaluation.getBilan();
    }
}
