package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** Who an adult is for a child; says nothing of authority. */
@Entity
@Table(name = "lien")
public class Lien extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id")
    private Enfant enfant;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "responsable_id")
    private Responsable responsable;

    @Enumerated(EnumType.STRING)
    private NatureLien nature;

    protected Lien() {}

    Lien(Enfant enfant, Responsable responsable, NatureLien nature) {
        this.enfant = Objects.requireNonNull(enfant);
        this.responsable = Objects.requireNonNull(responsable);
        this.nature = Objects.requireNonNull(nature);
    }

    void requalifier(NatureLien nouvelle) {
        nature = Objects.requireNonNull(nouvelle);
    }

    public Enfant getEnfant() {
        return enfant;
    }

    public Responsable getResponsable() {
        return responsable;
    }

    public NatureLien getNature() {
        return nature;
    }
}
