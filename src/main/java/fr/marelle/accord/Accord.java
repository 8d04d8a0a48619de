package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** One answer, for one child and one purpose, in the words of one edition. Stored once, never changed; its fiche is its proof. */
@Entity
@Table(name = "accord")
public class Accord extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fiche_id", updatable = false)
    private FicheAccord fiche;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id", updatable = false)
    private Enfant enfant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsable_id", updatable = false)
    private Responsable responsable;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "finalite_id", updatable = false)
    private Finalite finalite;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reponse reponse;

    @Column(name = "effectif_le", updatable = false)
    private LocalDate effectifLe;

    @Column(name = "expire_le", updatable = false)
    private LocalDate expireLe;

    protected Accord() {}

    Accord(FicheAccord fiche, Enfant enfant, Finalite finalite, Reponse reponse) {
        this.fiche = Objects.requireNonNull(fiche);
        this.enfant = Objects.requireNonNull(enfant);
        this.responsable = fiche.getSignataire();
        this.finalite = Objects.requireNonNull(finalite);
        this.reponse = Objects.requireNonNull(reponse);
        this.effectifLe = fiche.getLe();
        if (fiche.getCreeLe() != null) {
            dater(fiche.getCreeLe(), fiche.getCreePar());
        }
        this.expireLe = reponse == Reponse.ACCORDE ? finalite.expiration(effectifLe) : null;
    }

    public FicheAccord getFiche() {
        return fiche;
    }

    /** Whether it counts for nothing: its fiche was entered by mistake. */
    public boolean isAnnule() {
        return fiche.isAnnulee();
    }

    public Enfant getEnfant() {
        return enfant;
    }

    /** Null for the young adult. */
    public Responsable getResponsable() {
        return responsable;
    }

    public Finalite getFinalite() {
        return finalite;
    }

    public Reponse getReponse() {
        return reponse;
    }

    public LocalDate getEffectifLe() {
        return effectifLe;
    }

    /** First day it no longer acts; null when it does not end by itself. */
    public LocalDate getExpireLe() {
        return expireLe;
    }

    /** Last day it acts; null when it does not end by itself. */
    public LocalDate getDernierJour() {
        return expireLe == null ? null : expireLe.minusDays(1);
    }
}
