package fr.marelle.accord;

import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** That a fiche d'accord was entered by mistake: who said so, when and why. */
@Embeddable
public class Annulation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "annulee_le")
    private Instant le;

    @Column(name = "annulee_par")
    private UUID par;

    @Enumerated(EnumType.STRING)
    @Column(name = "annulation_motif")
    private MotifAnnulation motif;

    @Column(name = "annulation_precision")
    private String precision;

    protected Annulation() {}

    /** @param precision at most 120 characters; may be null unless the reason is none of the list */
    public Annulation(MotifAnnulation motif, String precision, Instant le, UUID par) {
        this.motif = Objects.requireNonNull(motif);
        if (motif == MotifAnnulation.AUTRE && precision == null) {
            throw new BusinessRuleException("precision", "commun.obligatoire");
        }
        this.precision = precision;
        this.le = Objects.requireNonNull(le);
        this.par = par;
    }

    public Instant getLe() {
        return le;
    }

    /** Account. */
    public UUID getPar() {
        return par;
    }

    public MotifAnnulation getMotif() {
        return motif;
    }

    /** In words; null when the reason says it all. */
    public String getPrecision() {
        return precision;
    }
}
