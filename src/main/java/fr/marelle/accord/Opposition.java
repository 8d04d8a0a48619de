package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family objects to the figures made from a file: received, accepted or refused within a month, perhaps lifted. While it waits
 * (GDPR art. 18.1.d) and once accepted, the child is left out of what is counted next; nothing that was frozen changes.
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

    private TexteProtege raison;

    @Column(name = "prolongee_le")
    private LocalDate prolongeeLe;

    private TexteProtege prolongation;

    @Column(name = "levee_le")
    private LocalDate leveeLe;

    protected Opposition() {}

    /** @param responsable null for the young adult */
    Opposition(UUID id, Dossier dossier, Responsable responsable, LocalDate recueLe) {
        super(id);
        this.dossier = dossier;
        this.responsable = responsable;
        this.recueLe = recueLe;
    }

    /** Decided once; {@code pourquoi} is sealed, and null unless refused. */
    void decider(DecisionOpposition prise, LocalDate le, TexteProtege pourquoi) {
        if (!isEnAttente()) {
            throw new BusinessRuleException(null, "accord.oppositionDecidee");
        }
        decision = prise;
        decideeLe = le;
        raison = pourquoi;
    }

    /** The family is told within the month that the PRE needs two more, and why: once (GDPR art. 12.3). */
    void prolonger(LocalDate le, TexteProtege pourquoi) {
        if (!isProlongeable(le)) {
            throw new BusinessRuleException("decision", "accord.oppositionTropTard");
        }
        prolongeeLe = le;
        prolongation = pourquoi;
    }

    /** Whether the PRE may still take two months more. */
    public boolean isProlongeable(LocalDate jour) {
        return isEnAttente() && prolongeeLe == null && !delai(jour).isDepasse();
    }

    /** The family asks to be counted again. */
    void lever(LocalDate le) {
        if (!isEnVigueur()) {
            throw new BusinessRuleException(null, "accord.oppositionLevee");
        }
        leveeLe = le;
    }

    /** Whether the PRE still owes its decision. */
    public boolean isEnAttente() {
        return decision == null && leveeLe == null;
    }

    /** Whether the child is left out of what is counted. */
    public boolean isEnVigueur() {
        return isEnAttente() || decision == DecisionOpposition.ACCEPTEE && leveeLe == null;
    }

    public Delai delai(LocalDate jour) {
        return new Delai(recueLe, jour, prolongeeLe != null);
    }

    /** Null: the young adult. */
    public Responsable getResponsable() {
        return responsable;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    /** Null until decided. */
    public DecisionOpposition getDecision() {
        return decision;
    }

    public LocalDate getDecideeLe() {
        return decideeLe;
    }

    /** Why it was refused; null when not told. */
    public TexteProtege getRaison() {
        return raison;
    }

    /** Day on which the family was told that it takes two months more; null unless it does. */
    public LocalDate getProlongeeLe() {
        return prolongeeLe;
    }

    /** Why it does; null unless it does. */
    public TexteProtege getProlongation() {
        return prolongation;
    }

    /** Null unless lifted. */
    public LocalDate getLeveeLe() {
        return leveeLe;
    }
}
