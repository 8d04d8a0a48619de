package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a child said when the family was asked: sought at every age, it replaces no holder. */
@Entity
@Table(name = "avis_enfant")
public class AvisEnfant extends PieceScellee {

    private static final long serialVersionUID = 1L;

    protected AvisEnfant() {}

    AvisEnfant(FicheAccord fiche, Enfant enfant) {
        super(fiche, enfant);
    }
}
