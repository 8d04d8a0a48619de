package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.Intervalle;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An interval in which an operation is allowed on a file: the stored result of the rule of accords. */
@Entity
@Table(name = "permission")
public class Permission extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    private LocalDate du;
    private LocalDate au;

    protected Permission() {}

    Permission(Dossier dossier, Operation operation, Intervalle intervalle) {
        this.dossier = dossier;
        this.operation = operation;
        this.du = intervalle.du();
        this.au = intervalle.au();
    }

    public UUID getDossierId() {
        return dossier.getId();
    }

    public Operation getOperation() {
        return operation;
    }

    public Intervalle getIntervalle() {
        return new Intervalle(du, au);
    }
}
