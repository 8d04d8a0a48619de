package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one adult, or the service to which a child is entrusted, holds of parental authority over a child, from a day to
 * another, and where the team knows it from. A judgment ends a row and opens another; none is rewritten. A service to which a
 * judge delegated authority, or a guardian service, is entered as a responsable, because it signs.
 */
@Entity
@Table(name = "autorite")
public class Autorite extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id")
    private Enfant enfant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsable_id")
    private Responsable responsable;

    private String service;

    @Enumerated(EnumType.STRING)
    private NatureAutorite nature;

    private LocalDate du;
    private LocalDate au;
    private String source;

    protected Autorite() {}

    /** Of a person; {@code source} in words: "déclaration de la mère", "jugement du 3 mars 2026". */
    Autorite(Enfant enfant, Responsable responsable, NatureAutorite nature, LocalDate du, String source) {
        this(enfant, nature, du, source);
        this.responsable = Objects.requireNonNull(responsable);
        if (nature == NatureAutorite.PLACEMENT) {
            throw new BusinessRuleException("nature", "famille.placementService");
        }
    }

    /** Of the service to which the child is entrusted. */
    Autorite(Enfant enfant, String service, LocalDate du, String source) {
        this(enfant, NatureAutorite.PLACEMENT, du, source);
        this.service = Objects.requireNonNull(service);
    }

    private Autorite(Enfant enfant, NatureAutorite nature, LocalDate du, String source) {
        this.enfant = Objects.requireNonNull(enfant);
        this.nature = Objects.requireNonNull(nature);
        this.du = Objects.requireNonNull(du);
        this.source = Objects.requireNonNull(source);
    }

    /** Ends it: {@code le} is the first day it no longer holds. */
    void terminer(LocalDate le) {
        if (!le.isAfter(du)) {
            throw new BusinessRuleException("du", "famille.autoriteAvant");
        }
        au = le;
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public Enfant getEnfant() {
        return enfant;
    }

    /** Null for a placement. */
    public Responsable getResponsable() {
        return responsable;
    }

    /** The service of a placement; null for a person. */
    public String getService() {
        return service;
    }

    public NatureAutorite getNature() {
        return nature;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it no longer holds; null while it does. */
    public LocalDate getAu() {
        return au;
    }

    /** Where it is known from. */
    public String getSource() {
        return source;
    }
}
