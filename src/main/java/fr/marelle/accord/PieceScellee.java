package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Something a fiche holds for each of its children, sealed with that child's own file and gone with it. */
@MappedSuperclass
public abstract class PieceScellee extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fiche_id", updatable = false)
    private FicheAccord fiche;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id", updatable = false)
    private Enfant enfant;

    private TexteProtege texte;

    protected PieceScellee() {}

    PieceScellee(FicheAccord fiche, Enfant enfant) {
        this.fiche = fiche;
        this.enfant = enfant;
    }

    void sceller(TexteProtege scelle) {
        texte = scelle;
    }

    public Enfant getEnfant() {
        return enfant;
    }

    public TexteProtege getTexte() {
        return texte;
    }
}
