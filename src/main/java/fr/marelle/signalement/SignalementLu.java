package fr.marelle.signalement;

import java.time.LocalDate;

/**
 * As its author and the coordination read it.
 *
 * @param enfant first name and name; null before there is a child
 * @param auteur name of the account
 * @param jour today
 */
public record SignalementLu(Signalement signalement, String enfant, String auteur, LocalDate jour) {

    /** Whether the three months are over without a reply. */
    public boolean isEnRetard() {
        return signalement.isEnRetard(jour);
    }
}
