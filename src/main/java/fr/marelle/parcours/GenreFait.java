package fr.marelle.parcours;

import fr.marelle.habilitation.Droit;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of facts in the thread of a file, each with the right without which it is not told. */
public enum GenreFait {
    /** An exchange with the family. */
    CONTACT(Droit.PARCOURS_LIRE, Jalon.CONTACT),
    /** A point de situation, or the bilan made with it. */
    POINT(Droit.PARCOURS_LIRE, Jalon.POINT),
    /** An objective or an action: planned, then what came of it. */
    PROJET(Droit.PARCOURS_LIRE, "parcours."),
    /** Opened, begun, suspended, taken up again, ended. */
    PARCOURS(Droit.PARCOURS_LIRE, "trace.parcours."),
    /** Received, answered. */
    SAISINE(Droit.SAISINE_LIRE, "trace.saisine."),
    /** Given, refused, withdrawn; a fiche annulled. */
    ACCORD(Droit.FAMILLE_LIRE, "trace.accord."),
    /** Put on an agenda, decided or put off. */
    EPS(Droit.EPS_LIRE, "trace.eps."),
    /** Put into the file, withdrawn from it. */
    DOCUMENT(Droit.DOCUMENT_LIRE, "trace.document.");

    /** A bilan is told by its point de situation already. */
    private static final String BILAN = "trace.parcours.bilan";

    private final String droit;
    private final String faits;

    GenreFait(String droit, String faits) {
        this.droit = droit;
        this.faits = faits;
    }

    /** Right needed to be told. */
    String droit() {
        return droit;
    }

    /** How the keys of its facts begin. */
    String faits() {
        return faits;
    }

    /** Whether its facts are decisions told by their trace. */
    public boolean isDecision() {
        return faits.startsWith("trace.");
    }

    /** The kind of a fact, by its key; empty when it is none of the thread. */
    static Optional<GenreFait> de(String fait) {
        return Stream.of(values())
                .filter(g -> fait.startsWith(g.faits) && !fait.startsWith(BILAN))
                .findFirst()
                .or(() -> fait.startsWith(Jalon.EPS) ? Optional.of(EPS) : Optional.empty());
    }
}
