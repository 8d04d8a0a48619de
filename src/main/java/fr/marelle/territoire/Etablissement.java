package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A school, by its UAI. Belongs to at most one PRE, which receives its saisines. */
@Entity
@Table(name = "etablissement")
public class Etablissement extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private Uai uai;
    private String nom;

    @Enumerated(EnumType.STRING)
    private TypeEtablissement type;

    @Enumerated(EnumType.STRING)
    private Rep rep;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "commune_id")
    private Commune commune;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    protected Etablissement() {}

    public Etablissement(Uai uai, String nom, TypeEtablissement type, Rep rep, Commune commune) {
        this.uai = uai;
        this.nom = nom;
        this.type = type;
        this.rep = rep;
        this.commune = commune;
    }

    public void confierA(Pre nouveau) {
        pre = nouveau;
    }

    public Uai getUai() {
        return uai;
    }

    public String getNom() {
        return nom;
    }

    public TypeEtablissement getType() {
        return type;
    }

    public Rep getRep() {
        return rep;
    }

    /** Whether its pupils are among the PRE's priorities wherever they live. */
    public boolean isPrioritaire() {
        return rep != Rep.NON;
    }

    public Commune getCommune() {
        return commune;
    }

    /** Null when no PRE works with it. */
    public Pre getPre() {
        return pre;
    }
}
