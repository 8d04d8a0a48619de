package fr.marelle.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;

/** The bytes of a document, sealed; apart from it, so that no list reads them. */
@Entity
@Table(name = "document_contenu")
class DocumentContenu {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private byte[] octets;

    protected DocumentContenu() {}

    DocumentContenu(UUID documentId, byte[] scelles) {
        this.documentId = Objects.requireNonNull(documentId);
        this.octets = Objects.requireNonNull(scelles);
    }

    byte[] getOctets() {
        return octets;
    }
}
