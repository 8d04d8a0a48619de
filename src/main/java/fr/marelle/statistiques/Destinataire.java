package fr.marelle.statistiques;

import fr.marelle.shared.BaseEntity;
import fr.marelle.territoire.Pre;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody to whom a PRE may send exact counts: agreed by the DPD, by name; one day ended, never deleted. */
@Entity
@Table(name = "destinataire")
public class Destinataire extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    private String nom;
    private String fonction;
    private String organisme;
    private LocalDate du;
    private LocalDate au;

    protected Destinataire() {}

    public Destinataire(UUID id, Pre pre, String nom, String fonction, String organisme, LocalDate du) {
        super(id);
        this.pre = pre;
        this.nom = nom;
        this.fonction = fonction;
        this.organisme = organisme;
        this.du = du;
    }

    /** {@code le} is the first day without it; one that is over stays so. */
    void terminer(LocalDate le) {
        if (au == null) {
            au = le.isBefore(du) ? du : le;
        }
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public Pre getPre() {
        return pre;
    }

    public String getNom() {
        return nom;
    }

    public String getFonction() {
        return fonction;
    }

    public String getOrganisme() {
        return organisme;
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day without it; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }
}
