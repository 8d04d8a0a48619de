package fr.marelle.geste;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody did, to be undone by her alone within {@link #DELAI}, once. */
@Entity
@Table(name = "geste")
public class Geste extends BaseEntity {

    /** Later, others have seen it and gone on. */
    static final Duration DELAI = Duration.ofHours(1);

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    private String nature;
    private String pieces;

    @Column(name = "annule_le")
    private Instant annuleLe;

    protected Geste() {}

    Geste(UUID compteId, String nature, List<Piece> pieces, Instant le) {
        this.compteId = Objects.requireNonNull(compteId);
        this.nature = Objects.requireNonNull(nature);
        this.pieces = pieces.stream().map(Piece::ligne).collect(Collectors.joining("\n"));
        dater(le, compteId);
    }

    /** Undone, once. */
    void annuler(Instant le) {
        if (annuleLe != null) {
            throw new BusinessRuleException(null, "geste.dejaAnnule");
        }
        if (getCreeLe().plus(DELAI).isBefore(le)) {
            throw new BusinessRuleException(null, "geste.tropTard");
        }
        annuleLe = le;
    }

    boolean estDe(UUID compte) {
        return compteId.equals(compte);
    }

    String getNature() {
        return nature;
    }

    List<Piece> getPieces() {
        return pieces.lines().map(Piece::lire).toList();
    }
}
