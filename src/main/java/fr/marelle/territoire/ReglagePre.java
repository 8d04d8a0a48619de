package fr.marelle.territoire;

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

/** How a PRE works from a day on, until its next settings. */
@Entity
@Table(name = "reglage_pre")
public class ReglagePre extends BaseEntity {

    /** Days within which an EPS ratifies what was started before it; domain default. */
    public static final int DELAI_RATIFICATION = 60;

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    private LocalDate du;

    @Enumerated(EnumType.STRING)
    @Column(name = "eps_mode")
    private EpsMode epsMode;

    @Column(name = "delai_ratification_jours")
    private int delaiRatificationJours;

    protected ReglagePre() {}

    ReglagePre(Pre pre, LocalDate du) {
        this.pre = pre;
        this.du = du;
    }

    ReglagePre regler(EpsMode mode, int delaiJours) {
        if (delaiJours < 1 || delaiJours > 365) {
            throw new BusinessRuleException("delaiRatificationJours", "commun.nombre", 1, 365);
        }
        epsMode = mode;
        delaiRatificationJours = delaiJours;
        return this;
    }

    public LocalDate getDu() {
        return du;
    }

    public EpsMode getEpsMode() {
        return epsMode;
    }

    /** Days, from 1 to 365, that an anticipated start may wait for the EPS. */
    public int getDelaiRatificationJours() {
        return delaiRatificationJours;
    }
}
