package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
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
import java.util.UUID;

/** Somebody reads a file, as what, from a day to another, and why. */
@Entity
@Table(name = "acces")
public class Acces extends BaseEntity {

    /** Days during which whoever followed a file still reads it, while in the team: to answer a family who calls. */
    public static final int LECTURE_APRES = 30;

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "compte_id")
    private UUID compteId;

    @Enumerated(EnumType.STRING)
    private Qualite qualite;

    @Enumerated(EnumType.STRING)
    private Compartiment compartiment;

    private LocalDate du;
    private LocalDate au;
    private String motif;

    protected Acces() {}

    Acces(Dossier dossier, UUID compteId, Qualite qualite, LocalDate du, String motif) {
        this.dossier = dossier;
        this.compteId = compteId;
        this.qualite = qualite;
        this.compartiment = Compartiment.PARTAGE;
        this.du = du;
        this.motif = motif;
    }

    /** {@code le} is the first day without it. */
    public void terminer(LocalDate le) {
        au = le.isBefore(du) ? du : le;
    }

    boolean estDe(UUID compte) {
        return compteId.equals(compte);
    }

    boolean porteSur(UUID dossierId) {
        return dossier.getId().equals(dossierId);
    }

    public Dossier getDossier() {
        return dossier;
    }

    public UUID getCompteId() {
        return compteId;
    }

    public Qualite getQualite() {
        return qualite;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day without it; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }

    public String getMotif() {
        return motif;
    }
}
