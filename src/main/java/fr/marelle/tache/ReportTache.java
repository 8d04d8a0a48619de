package fr.marelle.tache;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A task one person put aside for herself: it still awaits, and others still see it. */
@Entity
@Table(name = "report_tache")
public class ReportTache extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    @Enumerated(EnumType.STRING)
    private Regle regle;

    @Column(name = "objet_id")
    private UUID objetId;

    private LocalDate jusquau;

    protected ReportTache() {}

    ReportTache(UUID compteId, Regle regle, UUID objetId, LocalDate jusquau) {
        this.compteId = compteId;
        this.regle = regle;
        this.objetId = objetId;
        this.jusquau = jusquau;
    }

    void reporter(LocalDate nouveau) {
        jusquau = nouveau;
    }

    /** As {@link Attente#getCle}. */
    String getCle() {
        return Attente.cle(regle, objetId);
    }

    UUID getCompteId() {
        return compteId;
    }

    LocalDate getJusquau() {
        return jusquau;
    }
}
