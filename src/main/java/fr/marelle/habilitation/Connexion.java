package fr.marelle.habilitation;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One sign-in, as a row: it survives the death of a server and can be ended from anywhere. */
@Entity
@Table(name = "connexion")
public class Connexion extends BaseEntity {

    /** Without any request for that long, the session is over. */
    public static final Duration INACTIVITE = Duration.ofMinutes(30);

    /** In any case, the session is over after that long. */
    public static final Duration DUREE_MAX = Duration.ofHours(12);

    private static final long serialVersionUID = 1L;

    /** The last visit is written at most that often. */
    private static final Duration PAS = Duration.ofMinutes(1);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "compte_id")
    private Compte compte;

    private byte[] empreinte;

    @Column(name = "vue_le")
    private Instant vueLe;

    @Column(name = "expire_le")
    private Instant expireLe;

    @Column(name = "pretee_a")
    private String preteeA;

    @Column(name = "fermee_le")
    private Instant fermeeLe;

    protected Connexion() {}

    Connexion(Compte compte, byte[] empreinte, Instant maintenant) {
        this.compte = compte;
        this.empreinte = empreinte;
        this.vueLe = maintenant;
        this.expireLe = maintenant.plus(DUREE_MAX);
    }

    boolean vivante(Instant maintenant) {
        return fermeeLe == null
                && !compte.isFerme()
                && maintenant.isBefore(expireLe)
                && maintenant.isBefore(vueLe.plus(INACTIVITE));
    }

    void toucher(Instant maintenant) {
        if (maintenant.isAfter(vueLe.plus(PAS))) {
            vueLe = maintenant;
        }
    }

    void fermer(Instant maintenant) {
        if (fermeeLe == null) {
            fermeeLe = maintenant;
        }
    }

    /** From now on it opens that address and no other: the device is in the hands of somebody who is not of the team. */
    void preter(String adresse, byte[] nouvelle) {
        preteeA = adresse;
        empreinte = nouvelle;
    }

    /** The one address it opens; null: all its account may. */
    String getPreteeA() {
        return preteeA;
    }

    public Compte getCompte() {
        return compte;
    }

    public Instant getVueLe() {
        return vueLe;
    }
}
