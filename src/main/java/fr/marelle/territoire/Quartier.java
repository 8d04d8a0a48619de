package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A quartier prioritaire of one generation. Its code is the key: names repeat, and one in ten spans several communes. Both
 * generations live side by side; which perimeter decided is said by the {@link VersionContours}.
 */
@Entity
@Table(name = "quartier")
public class Quartier extends BaseEntity {

    /** Stands for a code where an address lies in no quartier. */
    public static final String HORS_QPV = "HORS_QPV";

    private static final long serialVersionUID = 1L;

    private String code;
    private int generation;
    private String nom;

    @ManyToMany
    @JoinTable(
            name = "quartier_commune",
            joinColumns = @JoinColumn(name = "quartier_id"),
            inverseJoinColumns = @JoinColumn(name = "commune_id"))
    private Set<Commune> communes = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "quartier_ancien",
            joinColumns = @JoinColumn(name = "quartier_id"),
            inverseJoinColumns = @JoinColumn(name = "ancien_id"))
    private Set<Quartier> anciens = new HashSet<>();

    protected Quartier() {}

    public Quartier(String code, int generation, String nom, Collection<Commune> communes) {
        if (!Generation.accepte(generation, code)) {
            throw new BusinessRuleException("code", "territoire.codeQuartierFaux", code, String.valueOf(generation));
        }
        this.code = code;
        this.generation = generation;
        this.nom = nom;
        this.communes.addAll(communes);
    }

    /** Notes which quartier of 2014 this one of 2024 follows. */
    public void succederA(Quartier ancien) {
        if (generation != Generation.QN_2024 || ancien.generation != Generation.QP_2014) {
            throw new BusinessRuleException(null, "territoire.successionFausse", code, ancien.code);
        }
        anciens.add(ancien);
    }

    public String getCode() {
        return code;
    }

    /** {@link Generation#QP_2014} or {@link Generation#QN_2024}. */
    public int getGeneration() {
        return generation;
    }

    public String getNom() {
        return nom;
    }

    /** By name; several for one quartier in ten. */
    public List<Commune> getCommunes() {
        return communes.stream().sorted(Comparator.comparing(Commune::getNom)).toList();
    }

    /** Those of 2014 it follows, by code; empty for a new one. */
    public List<Quartier> getAnciens() {
        return anciens.stream().sorted(Comparator.comparing(Quartier::getCode)).toList();
    }
}
