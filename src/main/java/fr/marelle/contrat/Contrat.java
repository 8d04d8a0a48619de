package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Generation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** A contrat de ville, from its signature to the end that its last avenant gives it. Its axes are dated data. */
@Entity
@Table(name = "contrat")
public class Contrat extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nom;

    @Enumerated(EnumType.STRING)
    private TypeContrat type;

    private LocalDate du;

    @Column(name = "fin_initiale")
    private LocalDate finInitiale;

    @OneToMany(mappedBy = "contrat", cascade = CascadeType.ALL)
    @OrderBy("numero")
    private List<Avenant> avenants = new ArrayList<>();

    @OneToMany(mappedBy = "contrat", cascade = CascadeType.ALL)
    @OrderBy("ordre")
    private List<PartieContrat> parties = new ArrayList<>();

    @OneToMany(mappedBy = "contrat", cascade = CascadeType.ALL)
    @OrderBy("ordre")
    private List<Axe> axes = new ArrayList<>();

    protected Contrat() {}

    public Contrat(String code, String nom, TypeContrat type, LocalDate du, LocalDate finInitiale) {
        if (!finInitiale.isAfter(du)) {
            throw new BusinessRuleException("finInitiale", "contrat.finAvantDebut");
        }
        this.code = code;
        this.nom = nom;
        this.type = type;
        this.du = du;
        this.finInitiale = finInitiale;
    }

    /** @param prolongeAu new last day; null when the avenant changes something else */
    public Avenant amender(String objet, LocalDate signeLe, LocalDate prolongeAu) {
        if (prolongeAu != null && !prolongeAu.isAfter(getFin())) {
            throw new BusinessRuleException("prolongeAu", "contrat.prolongationAvantFin");
        }
        Avenant avenant = new Avenant(this, avenants.size() + 1, objet, signeLe, prolongeAu);
        avenants.add(avenant);
        return avenant;
    }

    public void associer(String partie, QualitePartie qualite) {
        parties.add(new PartieContrat(this, partie, qualite, parties.size() + 1));
    }

    /** @param depuis first day it holds, within the contract */
    public Axe ajouterAxe(String intitule, NatureAxe nature, LocalDate depuis) {
        return ajouterAxe(UUID.randomUUID(), intitule, nature, depuis);
    }

    Axe ajouterAxe(UUID id, String intitule, NatureAxe nature, LocalDate depuis) {
        Axe axe = new Axe(id, this, intitule, nature, axes.size() + 1, depuis);
        axes.add(axe);
        return axe;
    }

    /** Whether actions of that year belong to it. */
    public boolean couvre(int annee) {
        return annee >= du.getYear() && annee <= getFin().getYear();
    }

    /** Generation of the quartiers its actions serve, 2014 or 2024. */
    public int getGenerationQuartiers() {
        return type == TypeContrat.QUARTIERS_2030 ? Generation.QN_2024 : Generation.QP_2014;
    }

    /** Every year it covers, latest first. */
    public List<Integer> getAnnees() {
        return IntStream.rangeClosed(du.getYear(), getFin().getYear())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Last day, prolongations included. */
    public LocalDate getFin() {
        return avenants.stream()
                .map(Avenant::getProlongeAu)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(finInitiale);
    }

    public String getCode() {
        return code;
    }

    public String getNom() {
        return nom;
    }

    public TypeContrat getType() {
        return type;
    }

    public LocalDate getDu() {
        return du;
    }

    /** Last day as first signed. */
    public LocalDate getFinInitiale() {
        return finInitiale;
    }

    /** By number. */
    public List<Avenant> getAvenants() {
        return avenants.stream()
                .sorted(Comparator.comparing(Avenant::getNumero))
                .toList();
    }

    public List<PartieContrat> getParties() {
        return List.copyOf(parties);
    }

    /** All axes ever held, in order. */
    public List<Axe> getAxes() {
        return axes.stream().sorted(Comparator.comparing(Axe::getOrdre)).toList();
    }
}
