package fr.marelle.famille;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Etablissement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A child followed, or proposed, by a PRE: one file, one child. A birth date, or else an age and the day it was told, is
 * always known; the rest may come later.
 */
@Entity
@Table(name = "enfant")
public class Enfant extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** Code civil, art. 414. */
    private static final int MAJORITE = 18;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String nom;
    private String prenom;
    private LocalDate naissance;

    @Column(name = "age_declare")
    private Integer ageDeclare;

    @Column(name = "age_declare_le")
    private LocalDate ageDeclareLe;

    @Enumerated(EnumType.STRING)
    private Sexe sexe;

    private String niveau;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "etablissement_id")
    private Etablissement etablissement;

    /** What it is found by ({@link Mot}): its names, the file's number, its birth date, its school, the names of its adults. */
    @ElementCollection
    @CollectionTable(name = "enfant_mot", joinColumns = @JoinColumn(name = "enfant_id"))
    @Column(name = "mot")
    private Set<String> mots = new HashSet<>();

    @OneToMany(mappedBy = "enfant")
    private List<Residence> residences = new ArrayList<>();

    @OneToMany(mappedBy = "enfant")
    private List<Autorite> autorites = new ArrayList<>();

    protected Enfant() {}

    Enfant(UUID id, Dossier dossier, String nom, String prenom, Sexe sexe) {
        super(id);
        this.dossier = Objects.requireNonNull(dossier);
        nommer(nom, prenom, sexe);
    }

    final void nommer(String nouveauNom, String nouveauPrenom, Sexe nouveauSexe) {
        if (nouveauNom == null || nouveauNom.isBlank() || nouveauPrenom == null || nouveauPrenom.isBlank()) {
            throw new BusinessRuleException("nom", "commun.obligatoire");
        }
        nom = nouveauNom.strip();
        prenom = nouveauPrenom.strip();
        sexe = nouveauSexe == null ? Sexe.X : nouveauSexe;
        indexer(Mot::estNom, Mot.noms(nom, prenom, dossier.getNumero()));
    }

    /** Words of that kind are from now on these; the others stay. */
    private void indexer(Predicate<String> sorte, Set<String> nouveaux) {
        List<String> anciens =
                mots.stream().filter(sorte).filter(m -> !nouveaux.contains(m)).toList();
        mots.removeAll(anciens);
        mots.addAll(nouveaux);
    }

    /** It is found by the names of that adult too. */
    final void citer(Responsable adulte) {
        Mot.noms(adulte.getNom(), adulte.getPrenom()).forEach(m -> mots.add(Mot.adulte(m)));
    }

    /** Those are its adults, and no other. */
    final void citer(Collection<Responsable> adultes) {
        indexer(
                Mot::estAdulte,
                adultes.stream()
                        .flatMap(r -> Mot.noms(r.getNom(), r.getPrenom()).stream())
                        .map(Mot::adulte)
                        .collect(Collectors.toSet()));
    }

    /** Born that day; or, when the day is not known, {@code age} years old on {@code le}. */
    final void situer(LocalDate nouvelleNaissance, Integer age, LocalDate le) {
        if (nouvelleNaissance == null && (age == null || le == null)) {
            throw new BusinessRuleException("naissance", "famille.naissanceOuAge");
        }
        naissance = nouvelleNaissance;
        ageDeclare = nouvelleNaissance == null ? age : null;
        ageDeclareLe = nouvelleNaissance == null ? le : null;
        indexer(Mot::estNaissance, naissance == null ? Set.of() : Set.of(Mot.naissance(naissance)));
    }

    /** Goes to that school, at that level; each may be null. */
    final void scolariser(String nouveauNiveau, Etablissement ecole) {
        niveau = nouveauNiveau;
        etablissement = ecole;
        indexer(Mot::estEcole, ecole == null ? Set.of() : Set.of(Mot.ecole(ecole.getId())));
    }

    /** Years on {@code jour}; when only an age was told, that age plus the years gone by since. */
    public int age(LocalDate jour) {
        return naissance != null
                ? Period.between(naissance, jour).getYears()
                : ageDeclare + Period.between(ageDeclareLe, jour).getYears();
    }

    /**
     * The day from which it decides alone; told from an age, the latest day it can be. Born on 29 February, one comes of
     * age on 1 March.
     */
    public LocalDate getMajorite() {
        if (naissance == null) {
            return ageDeclareLe.plusYears(Math.max(0, MAJORITE - ageDeclare));
        }
        LocalDate jour = naissance.plusYears(MAJORITE);
        return jour.getDayOfMonth() == naissance.getDayOfMonth() ? jour : jour.plusDays(1);
    }

    public Dossier getDossier() {
        return dossier;
    }

    public String getNom() {
        return nom;
    }

    public String getPrenom() {
        return prenom;
    }

    /** « d’Éloïse », « de Noé ». */
    public String getDePrenom() {
        return Texte.de(prenom);
    }

    /** Null when only an age is known. */
    public LocalDate getNaissance() {
        return naissance;
    }

    /** Years, on {@link #getAgeDeclareLe}; null when the birth date is known. */
    public Integer getAgeDeclare() {
        return ageDeclare;
    }

    public LocalDate getAgeDeclareLe() {
        return ageDeclareLe;
    }

    public Sexe getSexe() {
        return sexe;
    }

    /** Code of the list NIVEAU_SCOLAIRE; null when not known. */
    public String getNiveau() {
        return niveau;
    }

    /** Null when not known or at no school. */
    public Etablissement getEtablissement() {
        return etablissement;
    }

    /** What it is found by. */
    Set<String> getMots() {
        return Set.copyOf(mots);
    }

    /** Foyers in which it lived or lives, in no order. */
    public List<Residence> getResidences() {
        return List.copyOf(residences);
    }

    /** Who held or holds what of authority over it, in no order. */
    public List<Autorite> getAutorites() {
        return List.copyOf(autorites);
    }
}
