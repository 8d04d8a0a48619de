package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One delivery of the contours of a generation: an answer about an address names the version that gave it. */
@Entity
@Table(name = "version_contours")
public class VersionContours extends BaseEntity {

    /** What a simplified file moves a limit by, at most (51 m measured on the national file), rounded up. */
    static final int TOLERANCE_SIMPLIFIE = 60;

    private static final long serialVersionUID = 1L;

    private String nom;
    private int generation;
    private String source;

    @Column(name = "valable_du")
    private LocalDate valableDu;

    @Column(name = "tolerance_m")
    private int toleranceM;

    protected VersionContours() {}

    public VersionContours(String nom, int generation, String source, LocalDate valableDu, int toleranceM) {
        this.nom = nom;
        this.generation = Generation.verifier(generation);
        this.source = source;
        this.valableDu = valableDu;
        this.toleranceM = toleranceM;
    }

    public String getNom() {
        return nom;
    }

    public int getGeneration() {
        return generation;
    }

    /** Where the polygons come from. */
    public String getSource() {
        return source;
    }

    /** First day on which it decides. */
    public LocalDate getValableDu() {
        return valableDu;
    }

    /** Metres: an address nearer than that to a limit has to be checked. */
    public int getToleranceM() {
        return toleranceM;
    }
}
