package fr.marelle.habilitation;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody of the team reads a file that is not hers, a while and with a reason; others are told at once. */
@Entity
@Table(name = "acces_exceptionnel")
public class AccesExceptionnel extends BaseEntity {

    /** How long it lasts. */
    public static final Duration DUREE = Duration.ofHours(4);

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "compte_id")
    private UUID compteId;

    private Instant debut;
    private Instant fin;
    private String motif;

    protected AccesExceptionnel() {}

    AccesExceptionnel(UUID id, Dossier dossier, UUID compteId, Instant debut, String motif) {
        super(id);
        this.dossier = dossier;
        this.compteId = compteId;
        this.debut = debut;
        this.fin = debut.plus(DUREE);
        this.motif = motif;
    }

    /** {@code moment} is the first one without it. */
    void terminer(Instant moment) {
        fin = moment;
    }

    /** First moment without it. */
    public Instant getFin() {
        return fin;
    }

    public UUID getCompteId() {
        return compteId;
    }

    public String getMotif() {
        return motif;
    }
}
