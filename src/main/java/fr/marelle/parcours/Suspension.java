package fr.marelle.parcours;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    private MotifSuspension motif;

    @Column(name = "reprise_prevue")
    private LocalDate reprisePrevue;

    private TexteProtege texte;

    protected Suspension() {}

    Suspension(Parcours parcours, LocalDate du) {
        if (du.isBefore(parcours.getPremierJour())) {
            throw new BusinessRuleException("du", "parcours.suspensionAvantDebut");
        }
        this.parcours = parcours;
        this.du = du;
    }

    /** @param reprise the day it should go on; null when nobody knows */
    void motiver(MotifSuspension pourquoi, LocalDate reprise, TexteProtege precision) {
        motif = pourquoi;
        reprisePrevue = reprise;
        texte = precision;
    }

    void terminer(LocalDate le) {
        au = le.isBefore(du) ? du : le;
    }

    /** Null for one noted before motives were. */
    public MotifSuspension getMotif() {
        return motif;
    }

    /** The day it should go on; null when nobody knows. */
    public LocalDate getReprisePrevue() {
        return reprisePrevue;
    }

    /** What is added to the motive; may be null. */
    public TexteProtege getTexte() {
        return texte;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it goes on again; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }
}
