package fr.marelle.parcours;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The review of a parcours: a point de situation, and what is decided from it. */
@Entity
@Table(name = "bilan")
public class Bilan extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "parcours_id")
    private Parcours parcours;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    private LocalDate le;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private TexteProtege synthese;

    protected Bilan() {}

    Bilan(UUID id, Evaluation evaluation, Conclusion conclusion, TexteProtege synthese) {
        super(id);
        if (evaluation.getOccasion() != Occasion.BILAN) {
            throw new IllegalArgumentException("a bilan rests on a point de situation made for it");
        }
        this.parcours = evaluation.getParcours();
        parcours.exigerOuvert();
        if (evaluation.getLe().isBefore(parcours.getPremierJour())) {
            throw new BusinessRuleException("le", "parcours.bilanAvantDebut");
        }
        this.evaluation = evaluation;
        this.le = evaluation.getLe();
        this.conclusion = Objects.requireNonNull(conclusion);
        this.synthese = Objects.requireNonNull(synthese);
        evaluation.fonder(this);
    }

    public Parcours getParcours() {
        return parcours;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public LocalDate getLe() {
        return le;
    }

    public Conclusion getConclusion() {
        return conclusion;
    }

    public TexteProtege getSynthese() {
        return synthese;
    }
}
