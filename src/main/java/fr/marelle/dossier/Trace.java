package fr.marelle.dossier;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One decision taken on a file: lives as long as the file. Who and when are those of the row. */
@Entity
@Table(name = "trace")
public class Trace extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String fait;

    @Column(name = "precision_")
    private String precision;

    protected Trace() {}

    Trace(Dossier dossier, String fait, String precision) {
        this.dossier = dossier;
        this.fait = fait;
        this.precision = precision;
    }

    /** Of a decision taken before it is stored. */
    Trace(Dossier dossier, String fait, String precision, Instant quand, UUID par) {
        this(dossier, fait, precision);
        dater(quand, par);
    }

    /** Key of the sentence in the bundle. */
    public String getFait() {
        return fait;
    }

    /** Code or date that completes the sentence; null when it needs none. */
    public String getPrecision() {
        return precision;
    }
}
