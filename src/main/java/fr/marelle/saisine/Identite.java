package fr.marelle.saisine;

import fr.marelle.famille.Sexe;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Etablissement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** The child as the sender named it; the team's own record may differ and is not changed by it. */
@Embeddable
public class Identite implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nom;
    private String prenom;
    private LocalDate naissance;

    @Column(name = "age_declare")
    private Integer ageDeclare;

    @Enumerated(EnumType.STRING)
    private Sexe sexe;

    private String niveau;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ecole_id")
    private Etablissement ecole;

    protected Identite() {}

    /**
     * @param naissance null when only the age is known
     * @param ageDeclare in whole years on the day of reception; null when the birth date is known
     * @param niveau code of a school level; null when unknown
     */
    public Identite(String nom, String prenom, LocalDate naissance, Integer ageDeclare, Sexe sexe, String niveau) {
        if (naissance == null && ageDeclare == null) {
            throw new IllegalArgumentException("a birth date or an age");
        }
        this.nom = Objects.requireNonNull(nom);
        this.prenom = Objects.requireNonNull(prenom);
        this.naissance = naissance;
        this.ageDeclare = naissance == null ? ageDeclare : null;
        this.sexe = Objects.requireNonNull(sexe);
        this.niveau = niveau;
    }

    /** The same child, at that school; null while nobody said which: it is not the sender's for being the sender's. */
    public Identite scolariseA(Etablissement dite) {
        Identite lui = new Identite(nom, prenom, naissance, ageDeclare, sexe, niveau);
        lui.ecole = dite;
        return lui;
    }

    public String getNom() {
        return nom;
    }

    /** « d’Éloïse », « de Noé ». */
    public String getDePrenom() {
        return Texte.de(prenom);
    }

    public String getPrenom() {
        return prenom;
    }

    /** In whole years on that day; as it was told when the birth date is not known. */
    int age(LocalDate jour) {
        return naissance == null ? ageDeclare : Period.between(naissance, jour).getYears();
    }

    /** Null when only an age was given. */
    public LocalDate getNaissance() {
        return naissance;
    }

    public Integer getAgeDeclare() {
        return ageDeclare;
    }

    public Sexe getSexe() {
        return sexe;
    }

    public String getNiveau() {
        return niveau;
    }

    /** The school the child goes to; null when nobody said. */
    public Etablissement getEcole() {
        return ecole;
    }
}
