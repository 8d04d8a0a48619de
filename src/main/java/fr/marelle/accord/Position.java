package fr.marelle.accord;

import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Where one holder stands on a day for a purpose: the outcome of all that this person answered, or was found to think. */
enum Position {
    /** Never asked nor sought. */
    INCONNUE,
    /** Sought in vain. */
    INTROUVABLE,
    /** Informed, said nothing against. */
    INFORME,
    /** Agreed in words for which one signature is enough, and it still acts. */
    ACCORD,
    /** Agreed in words that every holder must sign, and it still acts. */
    ACCORD_A_SIGNER_TOUS,
    /** Agreed, and it has come to its end. */
    EXPIRE,
    /** Known to disagree. */
    DESACCORD,
    /** Refused. */
    REFUS,
    /** Took the agreement back. */
    RETRAIT;

    /** One thing that happened; on one day what restricts counts last, so that the order of entry never matters. */
    private record Evenement(LocalDate le, Position position, LocalDate expire) {}

    private static final Comparator<Evenement> ORDRE = Comparator.comparing(Evenement::le)
            .thenComparing(e -> e.position().isAccord() ? ACCORD : e.position())
            .thenComparing(Evenement::expire, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Evenement::position);

    /** @param titulaire null for the young adult */
    static Position de(UUID titulaire, Faits faits, LocalDate jour) {
        List<Evenement> suite = Stream.concat(
                        faits.reponses().stream()
                                .filter(r -> Objects.equals(r.titulaire(), titulaire) && compte(r, faits))
                                .map(Position::evenement),
                        faits.recherches().stream()
                                .filter(r -> r.titulaire().equals(titulaire))
                                .map(Position::evenement))
                .filter(e -> !e.le().isAfter(jour))
                .sorted(ORDRE)
                .toList();
        Position position = INCONNUE;
        LocalDate expire = null;
        for (Evenement e : suite) {
            Position suivante = position.apres(e.position());
            expire = e.position().isAccord() ? e.expire() : expire;
            position = suivante;
        }
        return position.isAccord() && expire != null && !jour.isBefore(expire) ? EXPIRE : position;
    }

    /** An answer counts if who gave it could give it that day. */
    private static boolean compte(FaitReponse reponse, Faits faits) {
        return reponse.titulaire() == null
                ? faits.majeur(reponse.le())
                : faits.peutSigner(reponse.titulaire(), reponse.le());
    }

    private static Evenement evenement(FaitReponse r) {
        Position position =
                switch (r.reponse()) {
                    case ACCORDE -> r.signature() == Signature.DEUX ? ACCORD_A_SIGNER_TOUS : ACCORD;
                    case REFUSE -> REFUS;
                    case RETIRE -> RETRAIT;
                };
        return new Evenement(r.le(), position, r.expire());
    }

    private static Evenement evenement(FaitRecherche r) {
        Position position =
                switch (r.resultat()) {
                    case SANS_OBJET -> INCONNUE;
                    case NON_JOIGNABLE -> INTROUVABLE;
                    case INFORME_SANS_OPPOSITION -> INFORME;
                    case DESACCORD -> DESACCORD;
                };
        return new Evenement(r.le(), position, null);
    }

    /** What is said by oneself is only unsaid by oneself; what others report gives way to newer reports. */
    private Position apres(Position nouvelle) {
        return switch (nouvelle) {
            case ACCORD, ACCORD_A_SIGNER_TOUS, REFUS, RETRAIT -> nouvelle;
            case DESACCORD -> estNegative() ? this : DESACCORD;
            case INFORME -> isAccord() || this == REFUS || this == RETRAIT ? this : INFORME;
            case INTROUVABLE -> this == INCONNUE ? INTROUVABLE : this;
            case INCONNUE, EXPIRE -> this;
        };
    }

    /** Whether this holder agrees that day, in whichever words. */
    boolean isAccord() {
        return this == ACCORD || this == ACCORD_A_SIGNER_TOUS;
    }

    boolean estNegative() {
        return this == DESACCORD || this == REFUS || this == RETRAIT;
    }
}
