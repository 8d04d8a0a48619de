package fr.marelle.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The lasting part of an entry: proves the detail without holding it. Its number is given by the database. */
@Entity
@Table(schema = "marelle_journal", name = "empreinte")
class Empreinte {

    @Id
    private UUID id;

    private Instant le;
    private byte[] engagement;

    protected Empreinte() {}

    Empreinte(Detail detail) {
        id = detail.getId();
        le = detail.getLe();
        engagement = detail.engagement();
    }
}
