package fr.marelle.invitation;

import fr.marelle.shared.TexteProtege;
import java.util.UUID;

/**
 * What was prepared of one file for one meeting.
 *
 * @param saisineId the saisine it is about; null unless it is a first look
 * @param parcoursId the parcours it is about; null at a first look
 * @param ficheId the fiche courte; null when nothing was written
 * @param partage what the family agreed to share with everybody there, sealed until opened; null when nothing
 * @param nonLies guests of the meeting who are bound by no secrecy
 */
public record Prepare(UUID saisineId, UUID parcoursId, UUID ficheId, TexteProtege partage, Long nonLies) {

    String clair() {
        return partage == null ? null : partage.getClair();
    }
}
