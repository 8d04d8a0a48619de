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
import java.time.LocalDate;
import java.util.UUID;

/** A pillar or a local priority of a contract, from a day to another. Ended rather than deleted: actions refer to it. */
@Entity
@Table(name = "axe")
public class Axe extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contrat_id")
    private Contrat contrat;

    private String intitule;

    @Enumerated(EnumType.STRING)
    private NatureAxe nature;

    private int ordre;
    private LocalDate du;
    private LocalDate au;

    protected Axe() {}

    /** @param id the draft's identifier, so that submitting it twice stores one axis */
    Axe(UUID id, Contrat contrat, String intitule, NatureAxe nature, int ordre, LocalDate du) {
        super(id);
        this.contrat = contrat;
        this.ordre = ordre;
        decrire(intitule, nature, du, null);
    }

    /** @param fin first day it no longer holds; null: as long as the contract */
    final void decrire(String texte, NatureAxe sorte, LocalDate debut, LocalDate fin) {
        if (debut.isBefore(contrat.getDu()) || debut.isAfter(contrat.getFin())) {
            throw new BusinessRuleException("du", "contrat.axeHorsContrat", contrat.getDu(), contrat.getFin());
        }
        if (fin != null && !fin.isAfter(debut)) {
            throw new BusinessRuleException("au", "contrat.axeFinAvantDebut");
        }
        intitule = texte;
        nature = sorte;
        du = debut;
        au = fin;
    }

    /** Whether it holds on at least one day of that year. */
    public boolean vaut(int annee) {
        return du.getYear() <= annee && (au == null || au.isAfter(LocalDate.of(annee, 1, 1)));
    }

    public Contrat getContrat() {
        return contrat;
    }

    public String getIntitule() {
        return intitule;
    }

    public NatureAxe getNature() {
        return nature;
    }

    public int getOrdre() {
        return ordre;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it no longer holds; null: as long as the contract. */
    public LocalDate getAu() {
        return au;
    }
}
