package fr.marelle.accord;

import fr.marelle.famille.NatureAutorite;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that the rule looks at, for one child and one purpose.
 *
 * @param majorite the 18th birthday; null when it is not known
 * @param autorites who held what, of all time
 * @param reponses answers for this purpose, in any order
 * @param recherches what came of seeking other holders for it, in any order
 */
record Faits(
        LocalDate majorite, List<FaitAutorite> autorites, List<FaitReponse> reponses, List<FaitRecherche> recherches) {

    /** @param au first day it no longer holds; null while it does */
    record FaitAutorite(UUID titulaire, NatureAutorite nature, LocalDate du, LocalDate au) {

        boolean vaut(LocalDate jour) {
            return !jour.isBefore(du) && (au == null || jour.isBefore(au));
        }
    }

    /**
     * @param titulaire null for the young adult
     * @param expire first day an agreement no longer acts; null when it does not end by itself
     */
    record FaitReponse(UUID titulaire, Reponse reponse, LocalDate le, LocalDate expire) {}

    /** One other holder sought, on that day, with that result. */
    record FaitRecherche(UUID titulaire, ResultatRecherche resultat, LocalDate le) {}

    boolean majeur(LocalDate jour) {
        return majorite != null && !jour.isBefore(majorite);
    }

    /** Whether that person may sign on {@code jour}: holds something that signs, and nothing that takes it away. */
    boolean peutSigner(UUID titulaire, LocalDate jour) {
        List<FaitAutorite> siennes = autorites.stream()
                .filter(a -> a.titulaire().equals(titulaire) && a.vaut(jour))
                .toList();
        return siennes.stream().anyMatch(a -> a.nature().isSignataire())
                && siennes.stream().noneMatch(a -> a.nature().isPrivation());
    }

    /** Those who may sign on {@code jour}. */
    List<UUID> titulaires(LocalDate jour) {
        return autorites.stream()
                .map(FaitAutorite::titulaire)
                .distinct()
                .filter(t -> peutSigner(t, jour))
                .toList();
    }
}
