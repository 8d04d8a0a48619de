package fr.marelle.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** That a convention served once, and how many files it led to. Names nobody: the journal does. */
@Entity
@Table(name = "convention_recherche")
class RechercheComptee {

    @Id
    private UUID id;

    private Instant le;

    @Column(name = "convention_id")
    private UUID conventionId;

    private int trouves;

    protected RechercheComptee() {}

    RechercheComptee(UUID conventionId, Instant le, int trouves) {
        this.id = UUID.randomUUID();
        this.le = le.truncatedTo(ChronoUnit.MICROS);
        this.conventionId = conventionId;
        this.trouves = trouves;
    }

    Instant getLe() {
        return le;
    }

    UUID getConventionId() {
        return conventionId;
    }

    int getTrouves() {
        return trouves;
    }
}
