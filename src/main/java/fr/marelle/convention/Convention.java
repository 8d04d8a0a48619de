package fr.marelle.convention;

import fr.marelle.shared.BaseEntity;
import fr.marelle.territoire.Pre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What two or more PRE signed so that each may ask whether another one follows a child. In force from a day to another, ended but
 * never deleted; without it no PRE looks beyond its own files (domain §5.0).
 */
@Entity
@Table(name = "convention")
public class Convention extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String reference;

    @Column(name = "signee_le")
    private LocalDate signeeLe;

    private LocalDate du;
    private LocalDate au;

    @Column(name = "terminee_le")
    private Instant termineeLe;

    @Column(name = "terminee_par")
    private UUID termineePar;

    @ManyToMany
    @JoinTable(
            name = "convention_pre",
            joinColumns = @JoinColumn(name = "convention_id"),
            inverseJoinColumns = @JoinColumn(name = "pre_id"))
    private Set<Pre> pres = new HashSet<>();

    protected Convention() {}

    /**
     * @param id the draft's
     * @param lue its dates and the document's reference
     * @param pres those that signed it, two at least
     */
    Convention(UUID id, ConventionLue lue, Collection<Pre> pres) {
        super(id);
        if (pres.size() < 2) {
            throw new IllegalArgumentException("a convention is between two PRE at least");
        }
        this.reference = lue.reference();
        this.signeeLe = lue.signeeLe();
        this.du = lue.du();
        this.au = lue.au();
        this.pres.addAll(pres);
    }

    /** {@code le} is the first day without it; one that would have begun later never does, one that is over stays so. */
    void terminer(LocalDate le, UUID par, Instant quand) {
        if (!isFinie(le)) {
            au = le.isBefore(du) ? du : le;
            termineePar = par;
            termineeLe = quand.truncatedTo(ChronoUnit.MICROS);
        }
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && !isFinie(jour);
    }

    /** Whether it no longer holds on that day, and never will. */
    public boolean isFinie(LocalDate jour) {
        return au != null && (!au.isAfter(jour) || !au.isAfter(du));
    }

    /** Whether two PRE would be bound twice on one day: the search of one convention is not counted in another. */
    boolean chevauche(ConventionLue autre) {
        boolean memesJours = (au == null || autre.du().isBefore(au) && du.isBefore(au))
                && (autre.au() == null || du.isBefore(autre.au()));
        return memesJours
                && pres.stream().map(Pre::getId).filter(autre.pres()::contains).count() >= 2;
    }

    /** Of the signed document. */
    public String getReference() {
        return reference;
    }

    public LocalDate getSigneeLe() {
        return signeeLe;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day without it; null while no end is set. */
    public LocalDate getAu() {
        return au;
    }

    /** When somebody ended it; null when it runs, or ran out on the day agreed. */
    public Instant getTermineeLe() {
        return termineeLe;
    }

    /** The account that ended it; null with it. */
    UUID getTermineePar() {
        return termineePar;
    }

    /** By code. */
    public List<Pre> getPres() {
        return pres.stream().sorted(Comparator.comparing(Pre::getCode)).toList();
    }
}
