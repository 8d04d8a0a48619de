package fr.marelle.parcours;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The accompaniment was interrupted from a day to another. */
@Entity
@Table(name = "suspension")
public class Suspension extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "parcours_id")
    private Parcours parcours;

    private LocalDate du;
    private LocalDate au;

    protected Suspension() {}

    Suspension(Parcours parcours, LocalDate du) {
        this.parcours = parcours;
        this.du = du;
    }

    void terminer(LocalDate le) {
        au = le.isBefore(du) ? du : le;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it goes on again; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }
}
