package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What who signed on the screen left: the digest of what was read, then the strokes, a line each. */
@Entity
@Table(name = "signature_ecran")
public class SignatureEcran extends PieceScellee {

    private static final long serialVersionUID = 1L;

    protected SignatureEcran() {}

    SignatureEcran(FicheAccord fiche, Enfant enfant) {
        super(fiche, enfant);
    }
}
