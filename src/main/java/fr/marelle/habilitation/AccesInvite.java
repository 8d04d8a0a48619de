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

/** A guest of the EPS reads a file of one agenda, from its sending to a known day. Never reopened: a new row is. */
@Entity
@Table(name = "acces_invite")
public class AccesInvite extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "compte_id")
    private UUID compteId;

    @Column(name = "origine_id")
    private UUID origineId;

    private boolean tenu;
    private LocalDate du;
    private LocalDate au;

    protected AccesInvite() {}

    /**
     * @param origineId the meeting that opens it
     * @param tenu whether the person is bound by secrecy: others read the short file only
     * @param au first day without it
     */
    AccesInvite(Dossier dossier, UUID compteId, UUID origineId, boolean tenu, LocalDate du, LocalDate au) {
        this.dossier = dossier;
        this.compteId = compteId;
        this.origineId = origineId;
        this.tenu = tenu;
        this.du = du;
        this.au = au;
    }

    /** {@code le} is the first day without it; never later than it was. */
    void terminer(LocalDate le) {
        if (le.isBefore(au)) {
            au = le.isBefore(du) ? du : le;
        }
    }

    boolean estPour(Invites.Ouverture ouverture) {
        return compteId.equals(ouverture.compteId()) && dossier.equals(ouverture.dossier()) && tenu == ouverture.tenu();
    }

    public LocalDate getAu() {
        return au;
    }
}
