package fr.marelle.invitation;

import fr.marelle.eps.Reunion;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody is invited to one meeting, in one capacity; withdrawn, it stays written. Another capacity is another invitation. */
@Entity
@Table(name = "invitation")
public class Invitation extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reunion_id")
    private Reunion reunion;

    @Column(name = "compte_id")
    private UUID compteId;

    @Enumerated(EnumType.STRING)
    private Capacite capacite;

    @Column(name = "retiree_le")
    private Instant retireeLe;

    protected Invitation() {}

    /** @param capacite null is {@link Capacite#NON_LIE} */
    Invitation(UUID id, Reunion reunion, UUID compteId, Capacite capacite) {
        super(id);
        this.reunion = reunion;
        this.compteId = compteId;
        this.capacite = capacite == null ? Capacite.NON_LIE : capacite;
    }

    void retirer(Instant moment) {
        if (retireeLe == null) {
            retireeLe = moment;
        }
    }

    public UUID getCompteId() {
        return compteId;
    }

    public Capacite getCapacite() {
        return capacite;
    }

    public boolean isRetiree() {
        return retireeLe != null;
    }
}
