package fr.marelle.dossier;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Pre;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A file belongs to a PRE from a day to another. */
@Entity
@Table(name = "rattachement")
public class Rattachement extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    private LocalDate du;
    private LocalDate au;

    protected Rattachement() {}

    Rattachement(Dossier dossier, Pre pre, LocalDate du) {
        this.dossier = dossier;
        this.pre = pre;
        this.du = du;
    }

    void terminer(LocalDate le) {
        if (!le.isAfter(du)) {
            throw new BusinessRuleException(null, "dossier.transfertAvantEntree");
        }
        au = le;
    }

    boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public Pre getPre() {
        return pre;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it no longer holds; null while it does. */
    public LocalDate getAu() {
        return au;
    }
}
