package fr.marelle.invitation;

import fr.marelle.eps.Passage;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The fiche EPS courte: what the family agreed to share with everybody at one meeting, bound by secrecy or not. */
@Entity
@Table(name = "fiche_courte")
public class FicheCourte extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    private TexteProtege texte;

    protected FicheCourte() {}

    FicheCourte(Passage passage) {
        this.passage = passage;
    }

    /** @param scelle what the family agreed to share; null for nothing */
    void ecrire(TexteProtege scelle) {
        texte = scelle;
    }

    public TexteProtege getTexte() {
        return texte;
    }
}
