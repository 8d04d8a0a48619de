package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What one funder is asked for, grants, and what is spent of it. Euros and cents. */
@Entity
@Table(name = "financement")
public class Financement extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fiche_action_id")
    private FicheAction ficheAction;

    @Enumerated(EnumType.STRING)
    private Financeur financeur;

    private BigDecimal demande;
    private BigDecimal accorde;
    private BigDecimal depense;

    protected Financement() {}

    Financement(FicheAction ficheAction, Financeur financeur) {
        this.ficheAction = ficheAction;
        this.financeur = financeur;
    }

    /** Replaces the three amounts; the last two are null until they are known. */
    void chiffrer(BigDecimal nouvelleDemande, BigDecimal nouvelAccord, BigDecimal nouvelleDepense) {
        if (nouvelleDemande == null || nouvelleDemande.signum() < 0) {
            throw new BusinessRuleException(champ("demande"), "contrat.montantFaux");
        }
        if (depasse(nouvelAccord, nouvelleDemande)) {
            throw new BusinessRuleException(champ("accorde"), "contrat.accordeTropGrand");
        }
        if (nouvelleDepense != null && (nouvelAccord == null || depasse(nouvelleDepense, nouvelAccord))) {
            throw new BusinessRuleException(champ("depense"), "contrat.depenseTropGrande");
        }
        demande = nouvelleDemande;
        accorde = nouvelAccord;
        depense = nouvelleDepense;
    }

    /** The form has one line a funder, in the order of the enum. */
    private String champ(String montant) {
        return "financements:" + financeur.ordinal() + ":" + montant;
    }

    private static boolean depasse(BigDecimal montant, BigDecimal plafond) {
        return montant != null && (montant.signum() < 0 || montant.compareTo(plafond) > 0);
    }

    public Financeur getFinanceur() {
        return financeur;
    }

    /** Requested, euros; at least 0. */
    public BigDecimal getDemande() {
        return demande;
    }

    /** Granted, euros, at most what was requested; null until the funder answered. */
    public BigDecimal getAccorde() {
        return accorde;
    }

    /** Spent, euros, at most what was granted; null until reported. */
    public BigDecimal getDepense() {
        return depense;
    }
}
