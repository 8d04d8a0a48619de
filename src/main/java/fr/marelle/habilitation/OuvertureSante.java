package fr.marelle.habilitation;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The health compartment of a PRE is open, from a day to another, for a reason its data-protection officer recorded. */
@Entity
@Table(name = "ouverture_sante")
public class OuvertureSante extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "pre_id")
    private UUID preId;

    @Enumerated(EnumType.STRING)
    @Column(name = "exception_rgpd")
    private ExceptionSante exception;

    @Enumerated(EnumType.STRING)
    private SituationHds situation;

    private String hebergeur;
    private LocalDate du;
    private LocalDate au;

    protected OuvertureSante() {}

    /** @param hebergeur who keeps the data, and the reference of its certificate or of the analysis */
    public OuvertureSante(
            UUID id, UUID preId, ExceptionSante exception, SituationHds situation, String hebergeur, LocalDate du) {
        super(id);
        this.preId = preId;
        this.exception = exception;
        this.situation = situation;
        this.hebergeur = hebergeur;
        this.du = du;
    }

    /** {@code le} is the first day without it; what was written stays, and nobody reads it. */
    void fermer(LocalDate le) {
        if (au == null) {
            au = le.isBefore(du) ? du : le;
        }
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public UUID getPreId() {
        return preId;
    }

    public ExceptionSante getException() {
        return exception;
    }

    public SituationHds getSituation() {
        return situation;
    }

    public String getHebergeur() {
        return hebergeur;
    }

    public LocalDate getDu() {
        return du;
    }

    /** Null while it is open. */
    public LocalDate getAu() {
        return au;
    }
}
