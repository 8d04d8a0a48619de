package fr.marelle.saisine;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Reference;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A professional asks for advice about a child nobody names, because no parent was told. Answered, and counted. */
@Entity
@Table(name = "demande_conseil")
public class DemandeConseil extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String reference;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "etablissement_id")
    private Etablissement etablissement;

    @Column(name = "par_etablissement")
    private boolean parEtablissement;

    private String demandeur;

    @Column(name = "recue_le")
    private LocalDate recueLe;

    @Enumerated(EnumType.STRING)
    @Column(name = "tranche_age")
    private TrancheAge trancheAge;

    @ElementCollection
    @CollectionTable(name = "demande_conseil_motif", joinColumns = @JoinColumn(name = "demande_id"))
    @Column(name = "motif")
    private Set<String> motifs = new LinkedHashSet<>();

    @Column(name = "repondue_le")
    private LocalDate repondueLe;

    protected DemandeConseil() {}

    /** @param parEtablissement whether the school itself asks: it then reads its question again, and the answer's day */
    DemandeConseil(
            UUID id,
            Pre pre,
            Etablissement etablissement,
            boolean parEtablissement,
            String demandeur,
            TrancheAge trancheAge,
            Set<String> motifs,
            LocalDate recueLe) {
        super(id);
        this.pre = pre;
        this.etablissement = etablissement;
        this.parEtablissement = parEtablissement;
        this.demandeur = demandeur;
        this.trancheAge = trancheAge;
        this.motifs.addAll(motifs);
        this.recueLe = recueLe;
        this.reference = Reference.nouvelle('C');
    }

    void repondre(LocalDate le) {
        if (repondueLe != null) {
            throw new BusinessRuleException(null, "saisine.dejaRepondue", reference);
        }
        repondueLe = le;
    }

    public String getReference() {
        return reference;
    }

    public Etablissement getEtablissement() {
        return etablissement;
    }

    public String getDemandeur() {
        return demandeur;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    public TrancheAge getTrancheAge() {
        return trancheAge;
    }

    public Set<String> getMotifs() {
        return Set.copyOf(motifs);
    }

    /** Null while it waits. */
    public LocalDate getRepondueLe() {
        return repondueLe;
    }
}
