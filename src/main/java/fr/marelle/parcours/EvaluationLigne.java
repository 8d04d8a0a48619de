package fr.marelle.parcours;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** One domain that was worked on, and where the child stands in it. */
@Embeddable
public class EvaluationLigne implements Serializable {

    private static final long serialVersionUID = 1L;

    private String domaine;

    @Enumerated(EnumType.STRING)
    private NiveauDomaine niveau;

    protected EvaluationLigne() {}

    EvaluationLigne(String domaine, NiveauDomaine niveau) {
        this.domaine = Objects.requireNonNull(domaine);
        this.niveau = Objects.requireNonNull(niveau);
    }

    /** Code of DOMAINE. */
    public String getDomaine() {
        return domaine;
    }

    public NiveauDomaine getNiveau() {
        return niveau;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof EvaluationLigne l && domaine.equals(l.domaine) && niveau == l.niveau;
    }

    @Override
    public int hashCode() {
        return domaine.hashCode();
    }
}
