package fr.marelle.statistiques;

import fr.marelle.shared.BaseEntity;
import fr.marelle.territoire.Pre;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Exact one-way counts of one PRE, told to named people and nobody else (domain §3). Its counts are those frozen for the
 * period: it never changes.
 */
@Entity
@Table(name = "remontee")
public class Remontee extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    private String periode;

    @ManyToMany
    @JoinTable(
            name = "remontee_destinataire",
            joinColumns = @JoinColumn(name = "remontee_id"),
            inverseJoinColumns = @JoinColumn(name = "destinataire_id"))
    private Set<Destinataire> destinataires = new HashSet<>();

    protected Remontee() {}

    Remontee(UUID id, Pre pre, Periode periode, Collection<Destinataire> destinataires) {
        super(id);
        this.pre = pre;
        this.periode = periode.code();
        this.destinataires.addAll(destinataires);
    }

    public Pre getPre() {
        return pre;
    }

    public Periode getPeriode() {
        return Periode.de(periode);
    }

    /** By name; at least one. */
    public List<Destinataire> getDestinataires() {
        return destinataires.stream()
                .sorted(Comparator.comparing(Destinataire::getNom))
                .toList();
    }
}
