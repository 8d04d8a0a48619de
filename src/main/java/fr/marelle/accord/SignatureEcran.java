package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The strokes of who signed on the screen, once for each child of the fiche: sealed with that child's own file, gone with it. */
@Entity
@Table(name = "signature_ecran")
public class SignatureEcran extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fiche_id", updatable = false)
    private FicheAccord fiche;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id", updatable = false)
    private Enfant enfant;

    private TexteProtege trace;

    protected SignatureEcran() {}

    SignatureEcran(FicheAccord fiche, Enfant enfant) {
        this.fiche = fiche;
        this.enfant = enfant;
    }

    void sceller(TexteProtege scelle) {
        trace = scelle;
    }

    Enfant getEnfant() {
        return enfant;
    }

    TexteProtege getTrace() {
        return trace;
    }
}
