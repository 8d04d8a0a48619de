package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A programme de réussite éducative: carried by a body with public accounting, at work in communes and quartiers, with
 * settings that change over time. Controller of its files (domain §5.0).
 */
@Entity
@Table(name = "pre")
public class Pre extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;
    private String nom;

    @Column(name = "structure_porteuse")
    private String structurePorteuse;

    @Enumerated(EnumType.STRING)
    @Column(name = "type_structure")
    private TypeStructure typeStructure;

    private String adresse;
    private String telephone;

    @Column(name = "contact_dpd")
    private String contactDpd;

    @OneToMany(mappedBy = "pre", cascade = CascadeType.ALL)
    @OrderBy("du desc")
    private List<ReglagePre> reglages = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "pre_commune",
            joinColumns = @JoinColumn(name = "pre_id"),
            inverseJoinColumns = @JoinColumn(name = "commune_id"))
    private Set<Commune> communes = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "pre_quartier",
            joinColumns = @JoinColumn(name = "pre_id"),
            inverseJoinColumns = @JoinColumn(name = "quartier_id"))
    private Set<Quartier> quartiers = new HashSet<>();

    protected Pre() {}

    public Pre(String code, String nom, String structurePorteuse, TypeStructure typeStructure) {
        this.code = code;
        decrire(nom, structurePorteuse, typeStructure);
    }

    final void decrire(String nouveauNom, String structure, TypeStructure type) {
        nom = nouveauNom;
        structurePorteuse = structure;
        typeStructure = type;
    }

    /** What families are told of it; each may be null. */
    public void joindre(String ou, String numero, String dpd) {
        adresse = ou;
        telephone = numero;
        contactDpd = dpd;
    }

    public void couvrir(Collection<Commune> nouvellesCommunes, Collection<Quartier> nouveauxQuartiers) {
        communes.addAll(nouvellesCommunes);
        quartiers.addAll(nouveauxQuartiers);
    }

    /** Works otherwise from {@code du} on; settings of the same day are replaced, older ones are history and stay. */
    public void regler(LocalDate du, EpsMode mode, int delaiRatificationJours) {
        LocalDate dernier = reglages.stream()
                .map(ReglagePre::getDu)
                .max(Comparator.naturalOrder())
                .orElse(du);
        if (du.isBefore(dernier)) {
            throw new BusinessRuleException("du", "territoire.reglageAnterieur", dernier);
        }
        reglages.stream()
                .filter(r -> r.getDu().equals(du))
                .findFirst()
                .orElseGet(() -> ajouter(new ReglagePre(this, du)))
                .regler(mode, delaiRatificationJours);
    }

    /** Whether those settings hold already on that day. */
    boolean applique(LocalDate jour, EpsMode mode, int delaiRatificationJours) {
        ReglagePre actuel = reglage(jour);
        return actuel.getEpsMode() == mode && actuel.getDelaiRatificationJours() == delaiRatificationJours;
    }

    private ReglagePre ajouter(ReglagePre reglage) {
        reglages.add(0, reglage);
        return reglage;
    }

    /** The settings of a day; before the first ones, the first ones. */
    public ReglagePre reglage(LocalDate jour) {
        return reglages.stream()
                .filter(r -> !r.getDu().isAfter(jour))
                .max(Comparator.comparing(ReglagePre::getDu))
                .or(() -> reglages.stream().min(Comparator.comparing(ReglagePre::getDu)))
                .orElseThrow(() -> new IllegalStateException("PRE without settings: " + code));
    }

    /** Number people quote; never reused. */
    public String getCode() {
        return code;
    }

    public String getNom() {
        return nom;
    }

    public String getStructurePorteuse() {
        return structurePorteuse;
    }

    public TypeStructure getTypeStructure() {
        return typeStructure;
    }

    /** Where one writes to the structure; null when not told. */
    public String getAdresse() {
        return adresse;
    }

    /** Where a family calls; null when not told. */
    public String getTelephone() {
        return telephone;
    }

    /** Name, address or mail of its data-protection officer (GDPR art. 13); null when not told. */
    public String getContactDpd() {
        return contactDpd;
    }

    /** Latest first. */
    public List<ReglagePre> getReglages() {
        return List.copyOf(reglages);
    }

    /** By name. */
    public List<Commune> getCommunes() {
        return communes.stream().sorted(Comparator.comparing(Commune::getNom)).toList();
    }

    /** By code, both generations. */
    public List<Quartier> getQuartiers() {
        return quartiers.stream()
                .sorted(Comparator.comparing(Quartier::getCode))
                .toList();
    }
}
