package fr.marelle.consultation;

import fr.marelle.journal.Acte;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the journal, in words.
 *
 * @param objet what was looked at: a name of {@link Partie}, in lower case
 * @param personne name of the account; null when nobody was recognised
 * @param dossierId the file; null for an act that concerns none
 * @param numero number of the file; null with it
 * @param motif reason given by the person; null when none was asked
 */
public record Consultation(
        Instant le, Acte acte, String objet, String personne, UUID dossierId, String numero, String motif) {

    public Partie getPartie() {
        return Partie.de(objet);
    }
}
