package fr.marelle.accord;

import fr.marelle.habilitation.Operation;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a family is asked to agree to, in one edition of its text. */
@Entity
@Table(name = "finalite")
public class Finalite extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;
    private int edition;
    private int ordre;
    private String libelle;
    private String texte;

    @Enumerated(EnumType.STRING)
    private BaseLegale base;

    @Enumerated(EnumType.STRING)
    private Signature signature;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Column(name = "duree_mois")
    private Integer dureeMois;

    protected Finalite() {}

    /** First day an agreement given on {@code le} no longer acts; null when it does not end by itself. */
    LocalDate expiration(LocalDate le) {
        return dureeMois == null ? null : le.plusMonths(dureeMois);
    }

    /** Never reused. */
    public String getCode() {
        return code;
    }

    /** Version of the text, from 1. */
    public int getEdition() {
        return edition;
    }

    public String getLibelle() {
        return libelle;
    }

    /** What the family reads. */
    public String getTexte() {
        return texte;
    }

    /** Whether it rests on consent, so that rights differ. */
    public boolean isConsentement() {
        return base == BaseLegale.CONSENTEMENT;
    }

    Signature getSignature() {
        return signature;
    }

    /** Whether every holder must sign. */
    public boolean isDeuxSignatures() {
        return signature == Signature.DEUX;
    }

    /** What it allows in the software; null when nothing is gated by it. */
    public Operation getOperation() {
        return operation;
    }

    /** Months; null when it acts until withdrawn. */
    public Integer getDureeMois() {
        return dureeMois;
    }
}
