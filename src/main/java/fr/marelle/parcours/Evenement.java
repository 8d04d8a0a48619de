package fr.marelle.parcours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that happened, in the thread of a file: a contact, a point de situation, or a bilan with its own.
 *
 * @param contact null for anything else
 * @param evaluation null for a contact
 * @param bilan null unless it is one
 */
public record Evenement(LocalDate jour, Contact contact, Evaluation evaluation, Bilan bilan) {

    /** Latest first; a point de situation made for a bilan is told with it, not twice. */
    static List<Evenement> fil(List<Contact> contacts, List<Evaluation> evaluations, List<Bilan> bilans) {
        List<Evenement> fil = new ArrayList<>();
        Set<Evaluation> dites = bilans.stream().map(Bilan::getEvaluation).collect(Collectors.toSet());
        bilans.forEach(b -> fil.add(new Evenement(b.getLe(), null, b.getEvaluation(), b)));
        evaluations.stream()
                .filter(e -> !dites.contains(e))
                .forEach(e -> fil.add(new Evenement(e.getLe(), null, e, null)));
        contacts.forEach(c -> fil.add(new Evenement(c.getLe(), c, null, null)));
        fil.sort(Comparator.comparing(Evenement::jour).reversed());
        return fil;
    }
}
