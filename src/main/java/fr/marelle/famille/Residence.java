package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A child lives in a foyer from a day to another; in two at once when the parents share. */
@Entity
@Table(name = "residence")
public class Residence extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id")
    private Enfant enfant;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "foyer_id")
    private Foyer foyer;

    private LocalDate du;
    private LocalDate au;

    protected Residence() {}

    Residence(Enfant enfant, Foyer foyer, LocalDate du) {
        this.enfant = Objects.requireNonNull(enfant);
        this.foyer = Objects.requireNonNull(foyer);
        this.du = Objects.requireNonNull(du);
    }

    void terminer(LocalDate le) {
        if (!le.isAfter(du)) {
            throw new BusinessRuleException("du", "famille.residenceAvant");
        }
        au = le;
    }

    public Enfant getEnfant() {
        return enfant;
    }

    public Foyer getFoyer() {
        return foyer;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day the child no longer lives there; null while it does. */
    public LocalDate getAu() {
        return au;
    }
}
