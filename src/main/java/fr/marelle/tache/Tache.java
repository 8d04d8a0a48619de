package fr.marelle.tache;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What somebody of the team of a file decided that one of them does until a day; done, or taken up again. */
@Entity
@Table(name = "tache")
public class Tache extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private TexteProtege texte;

    @Column(name = "responsable_id")
    private UUID responsableId;

    private LocalDate echeance;

    @Column(name = "faite_le")
    private LocalDate faiteLe;

    @Column(name = "faite_par")
    private UUID faitePar;

    protected Tache() {}

    Tache(UUID id, Dossier dossier, TexteProtege texte, UUID responsableId, LocalDate echeance) {
        super(id);
        this.dossier = Objects.requireNonNull(dossier);
        this.texte = Objects.requireNonNull(texte);
        this.responsableId = Objects.requireNonNull(responsableId);
        this.echeance = Objects.requireNonNull(echeance);
    }

    /** Done, once. */
    void faire(UUID par, LocalDate le) {
        if (faiteLe != null) {
            throw new BusinessRuleException(null, "tache.dejaFaite");
        }
        faiteLe = Objects.requireNonNull(le);
        faitePar = Objects.requireNonNull(par);
    }

    /** Somebody else does it. */
    void confier(UUID compteId) {
        if (faiteLe != null) {
            throw new BusinessRuleException(null, "tache.dejaFaite");
        }
        responsableId = Objects.requireNonNull(compteId);
    }

    /** Not done after all. */
    void reprendre() {
        if (faiteLe == null) {
            throw new BusinessRuleException(null, "tache.pasFaite");
        }
        faiteLe = null;
        faitePar = null;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public TexteProtege getTexte() {
        return texte;
    }

    public UUID getResponsableId() {
        return responsableId;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    /** Null while it awaits. */
    public LocalDate getFaiteLe() {
        return faiteLe;
    }

    /** Who said it was done; null while it awaits. */
    public UUID getFaitePar() {
        return faitePar;
    }
}
