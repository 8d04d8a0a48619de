package fr.marelle.habilitation;

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

/** A secret given to one account: an API token, or the one-time link by which a password is chosen. Stored as a digest. */
@Entity
@Table(name = "jeton")
public class Jeton extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** What the secret opens. */
    public enum Usage {
        /** The REST interface, within the rights of the account. */
        API,
        /** The password page, once. */
        LIEN_UNIQUE
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "compte_id")
    private Compte compte;

    @Enumerated(EnumType.STRING)
    @Column(name = "usage_")
    private Usage usage;

    private String libelle;
    private byte[] empreinte;

    @Column(name = "expire_le")
    private Instant expireLe;

    @Column(name = "revoque_le")
    private Instant revoqueLe;

    protected Jeton() {}

    Jeton(Compte compte, Usage usage, String libelle, byte[] empreinte, Instant expireLe) {
        this.compte = compte;
        this.usage = usage;
        this.libelle = libelle;
        this.empreinte = empreinte;
        this.expireLe = expireLe;
    }

    boolean valable(Instant maintenant) {
        return revoqueLe == null && maintenant.isBefore(expireLe) && !compte.isFerme();
    }

    void revoquer(Instant maintenant) {
        if (revoqueLe == null) {
            revoqueLe = maintenant;
        }
    }

    public Compte getCompte() {
        return compte;
    }

    public String getLibelle() {
        return libelle;
    }

    public Instant getExpireLe() {
        return expireLe;
    }

    public boolean isRevoque() {
        return revoqueLe != null;
    }
}
