package fr.marelle.parcours;

import fr.marelle.territoire.Rep;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What was true of the child on the first day, kept because counts are made at entry. Each may be null: not known. */
@Embeddable
public class Entree implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Nothing known. */
    public static final Entree INCONNUE = new Entree(null, null, null, null);

    @Column(name = "quartier_2024_entree")
    private String quartier2024;

    @Column(name = "quartier_2014_entree")
    private String quartier2014;

    @Enumerated(EnumType.STRING)
    @Column(name = "rep_entree")
    private Rep rep;

    @Column(name = "niveau_entree")
    private String niveau;

    protected Entree() {}

    public Entree(String quartier2024, String quartier2014, Rep rep, String niveau) {
        this.quartier2024 = quartier2024;
        this.quartier2014 = quartier2014;
        this.rep = rep;
        this.niveau = niveau;
    }

    /** Code of the 2024 generation, or {@code HORS_QPV}. */
    public String getQuartier2024() {
        return quartier2024;
    }

    /** Code of the 2014 generation, or {@code HORS_QPV}. */
    public String getQuartier2014() {
        return quartier2014;
    }

    public Rep getRep() {
        return rep;
    }

    /** Code of NIVEAU_SCOLAIRE. */
    public String getNiveau() {
        return niveau;
    }
}
