package fr.marelle.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The data key of one file, sealed by the master key; in a schema of its own, never in the data's backup. */
@Entity
@Table(schema = "marelle_cles", name = "cle_dossier")
class CleDossier {

    @Id
    @Column(name = "dossier_id")
    private UUID dossierId;

    private byte[] enveloppe;

    protected CleDossier() {}

    CleDossier(UUID dossierId, byte[] enveloppe) {
        this.dossierId = dossierId;
        this.enveloppe = enveloppe;
    }

    UUID getDossierId() {
        return dossierId;
    }

    byte[] getEnveloppe() {
        return enveloppe;
    }
}
