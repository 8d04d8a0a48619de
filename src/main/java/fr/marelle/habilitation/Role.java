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

    /** Rights that show something of a file. */
    private static final Set<String> OUVRANTS = Set.of(
            Droit.SAISINE_LIRE,
            Droit.FAMILLE_LIRE,
            Droit.PARCOURS_LIRE,
            Droit.EPS_LIRE,
            Droit.EPS_ASSISTER,
            Droit.DOCUMENT_LIRE,
            Droit.SANTE_LIRE,
            Droit.SIGNALEMENT_FAIRE,
            Droit.SIGNALEMENT_LIRE);

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

    /** Whether it holds the technical settings: accounts, roles. */
    boolean isTechnique() {
        return droits.contains(Droit.COMPTE_GERER);
    }

    /** Whether it opens files of children. */
    boolean isOuvrant() {
        return droits.stream().anyMatch(OUVRANTS::contains);
    }

    /** Nobody holds the keys of the accounts and reads files: each role is one or the other, and so is each person. */
    boolean compatible(Role autre) {
        return !((isTechnique() || autre.isTechnique()) && (isOuvrant() || autre.isOuvrant()));
    }

    boolean donne(String droit) {
        return droits.contains(droit);
    }
}
