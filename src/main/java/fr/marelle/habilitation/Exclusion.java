package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody must not read a file: a neighbour, a relative. Beats whatever else would let that person read it. */
@Entity
@Table(name = "exclusion")
public class Exclusion extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "compte_id")
    private UUID compteId;

    private LocalDate du;
    private LocalDate au;
    private String motif;

    protected Exclusion() {}

    Exclusion(UUID id, Dossier dossier, UUID compteId, LocalDate du, String motif) {
        super(id);
        this.dossier = dossier;
        this.compteId = compteId;
        this.du = du;
        this.motif = motif;
    }

    /** {@code le} is the first day without it; one that is over stays so. */
    void lever(LocalDate le) {
        if (au == null) {
            au = le.isBefore(du) ? du : le;
        }
    }

    boolean porteSur(UUID dossierId) {
        return dossier.getId().equals(dossierId);
    }

    public UUID getCompteId() {
        return compteId;
    }

    public LocalDate getDu() {
        return du;
    }

    public String getMotif() {
        return motif;
    }
}
