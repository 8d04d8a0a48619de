package fr.marelle.habilitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** A named set of rights with a reach. */
@Entity
@Table(name = "role")
public class Role implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String code;

    private String libelle;

    @Enumerated(EnumType.STRING)
    private Portee portee;

    private int ordre;

    @ElementCollection
    @CollectionTable(name = "role_droit", joinColumns = @JoinColumn(name = "role_code"))
    @Column(name = "droit")
    private Set<String> droits = new HashSet<>();

    protected Role() {}

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public Portee getPortee() {
        return portee;
    }

    public Set<String> getDroits() {
        return Set.copyOf(droits);
    }

    boolean donne(String droit) {
        return droits.contains(droit);
    }
}
