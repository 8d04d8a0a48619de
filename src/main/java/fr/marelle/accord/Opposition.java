package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A family objects to the figures made from a file: received, decided, and perhaps lifted when it asks to be counted again.
 * Accepted, the child is left out of what is counted from then on; what was frozen stays, for nothing that left may change.
 */
@Entity
@Table(name = "opposition")
public class Opposition extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsable_id", updatable = false)
    private Responsable responsable;

    @Column(name = "recue_le")
    private LocalDate recueLe;

    @Enumerated(EnumType.STRING)
    private DecisionOpposition decision;

    @Column(name = "decidee_le")
    private LocalDate decideeLe;

    @Column(name = "levee_le")
    private LocalDate leveeLe;

    protected Opposition() {}

    /** @param responsable null for the young adult */
    Opposition(
            UUID id,
            Dossier dossier,
            Responsable responsable,
            LocalDate recueLe,
            DecisionOpposition decision,
            LocalDate decideeLe) {
        super(id);
        if (decideeLe.isBefore(recueLe)) {
            throw new BusinessRuleException("recueLe", "accord.oppositionAvant");
        }
        this.dossier = Objects.requireNonNull(dossier);
        this.responsable = responsable;
        this.recueLe = recueLe;
        this.decision = Objects.requireNonNull(decision);
        this.decideeLe = decideeLe;
    }

    /** The family asks to be counted again. */
    void lever(LocalDate le) {
        if (!isEnVigueur()) {
            throw new BusinessRuleException(null, "accord.oppositionLevee");
        }
        leveeLe = le;
    }

    /** Whether the child is left out of what is counted. */
    public boolean isEnVigueur() {
        return decision == DecisionOpposition.ACCEPTEE && leveeLe == null;
    }

    /** Null for the young adult. */
    public Responsable getResponsable() {
        return responsable;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    public DecisionOpposition getDecision() {
        return decision;
    }

    public LocalDate getDecideeLe() {
        return decideeLe;
    }

    /** Null unless lifted. */
    public LocalDate getLeveeLe() {
        return leveeLe;
    }
}
