package fr.marelle.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * Identity, optimistic lock, and who wrote when. The identifier is assigned in Java: the URL, the encryption and the
 * journal need it before the insert, and a form stored twice is recognised by it.
 */
@MappedSuperclass
public abstract class BaseEntity implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "cree_par")
    private UUID creePar;

    @Column(name = "modifie_le")
    private Instant modifieLe;

    @Column(name = "modifie_par")
    private UUID modifiePar;

    /** Gives a new random identifier. */
    protected BaseEntity() {
        this(UUID.randomUUID());
    }

    /** @param id the identifier to take, that of the draft it comes from; never null */
    protected BaseEntity(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    @PrePersist
    void auPremierEnregistrement() {
        if (creeLe == null) {
            creeLe = Instant.now().truncatedTo(ChronoUnit.MICROS);
            creePar = Appelant.compteCourant();
        }
        modifieLe = creeLe;
        modifiePar = creePar;
    }

    /** What was written down elsewhere before it was stored here keeps its own moment and author (null when not known). */
    protected final void dater(Instant quand, UUID par) {
        creeLe = Objects.requireNonNull(quand).truncatedTo(ChronoUnit.MICROS);
        creePar = par;
        modifieLe = creeLe;
        modifiePar = par;
    }

    @PreUpdate
    void aChaqueModification() {
        modifieLe = Instant.now().truncatedTo(ChronoUnit.MICROS);
        modifiePar = Appelant.compteCourant();
    }

    /** Refuses to go on with what somebody else changed meanwhile: {@code attendue} is what the form was opened on. */
    public void verifierVersion(long attendue) {
        verifierVersion(Long.toString(attendue));
    }

    /** The same, with what a form carried: one that cannot be read is out of date. */
    public void verifierVersion(String attendue) {
        if (!Long.toString(version).equals(attendue)) {
            throw new BusinessRuleException(null, "commun.modifieEntreTemps");
        }
    }

    /** Opaque and never reused; may stand in a URL. */
    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Null until stored. */
    public Instant getCreeLe() {
        return creeLe;
    }

    /** The account that stored it first; null when the software itself did. */
    public UUID getCreePar() {
        return creePar;
    }

    public Instant getModifieLe() {
        return modifieLe;
    }

    public UUID getModifiePar() {
        return modifiePar;
    }

    @Override
    public final boolean equals(Object autre) {
        return this == autre || autre instanceof BaseEntity b && getClass() == b.getClass() && id.equals(b.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
