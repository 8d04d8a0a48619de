package fr.marelle.parcours;

import fr.marelle.shared.Horloge;
import fr.marelle.shared.Texte;
import fr.marelle.shared.TexteProtege;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A fact of the thread, before anything sealed of it is opened.
 *
 * @param id of what it is about
 * @param jour the day it happened; of a decision told by its trace, the day it was entered
 * @param noteLe when it was entered; null for the projet, of which only days are known
 * @param fait key of its sentence: that of the trace, or what was done with an objective or an action
 * @param precisions what completes the sentence: codes or words; several when one gesture decided several things
 * @param texte sealed; null unless it is an objective or an action
 * @param auteur name of whoever noted it; null when nobody of the team did, or it is not known
 */
public record Jalon(
        UUID id,
        LocalDate jour,
        Instant noteLe,
        String fait,
        List<String> precisions,
        TexteProtege texte,
        String auteur) {

    /** Key of an exchange with the family, told by its own entity. */
    static final String CONTACT = "contact";

    /** Key of a point de situation, told by its own entity. */
    static final String POINT = "evaluation";

    /** How the keys begin of what the EPS tells without a trace. */
    public static final String EPS = "eps.fil";

    private static final String OBJECTIF = "parcours.jalonObjectif";

    /** The same, noted by nobody known. */
    public Jalon(UUID id, LocalDate jour, Instant noteLe, String fait, List<String> precisions, TexteProtege texte) {
        this(id, jour, noteLe, fait, precisions, texte, null);
    }

    /**
     * A row of {@link JalonRepository}: what it is about, a sentence, up to two codes, a sealed text, its day (null for that of its
     * moment), the moment in UTC it was noted (null when only the day is known), the name of who noted it.
     */
    static Jalon de(Object[] c) {
        String fait = (String) c[1];
        Instant noteLe =
                c[6] == null ? null : ((Timestamp) c[6]).toLocalDateTime().toInstant(ZoneOffset.UTC);
        LocalDate jour = c[5] == null
                ? noteLe.atZone(Horloge.PARIS).toLocalDate()
                : ((Timestamp) c[5]).toLocalDateTime().toLocalDate();
        List<String> precisions =
                Stream.of((String) c[2], (String) c[3]).filter(Objects::nonNull).toList();
        TexteProtege texte = c[4] == null ? null : new TexteProtege((byte[]) c[4]);
        return new Jalon(Texte.uuid(c[0].toString()), jour, noteLe, fait, precisions, texte, (String) c[7]);
    }

    /** Empty for a decision that is no fact of the thread. */
    Optional<GenreFait> genre() {
        return GenreFait.de(fait);
    }

    /** Whether it is told by an entity of its own, a contact or a point de situation. */
    boolean isPropre() {
        return fait.equals(CONTACT) || fait.equals(POINT);
    }

    /** Where its text is sealed. */
    String getLieu() {
        return isObjectif() ? ProjetService.LIEU_OBJECTIF : ProjetService.LIEU_ACTION;
    }

    /** Whether it is about an objective; else, of the projet, about an action. */
    public boolean isObjectif() {
        return fait.startsWith(OBJECTIF);
    }

    /** Whether that other one is of the same gesture: the same answer, on the same day, to another purpose. */
    boolean suit(Jalon autre) {
        return fait.equals(autre.fait) && jour.equals(autre.jour) && fait.startsWith("trace.accord.");
    }

    Jalon joindre(Jalon autre) {
        List<String> ensemble = new ArrayList<>(precisions);
        autre.precisions.stream().filter(p -> !ensemble.contains(p)).forEach(ensemble::add);
        return new Jalon(
                id,
                jour,
                noteLe,
                fait,
                List.copyOf(ensemble),
                texte,
                Objects.equals(auteur, autre.auteur) ? auteur : null);
    }
}
