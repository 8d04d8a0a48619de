package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A body that signed a contract or takes part in it. */
@Entity
@Table(name = "partie_contrat")
public class PartieContrat extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contrat_id")
    private Contrat contrat;

    private String nom;

    @Enumerated(EnumType.STRING)
    private QualitePartie qualite;

    private int ordre;

    protected PartieContrat() {}

    PartieContrat(Contrat contrat, String nom, QualitePartie qualite, int ordre) {
        this.contrat = contrat;
        this.nom = nom;
        this.qualite = qualite;
        this.ordre = ordre;
    }

    public String getNom() {
        return nom;
    }

    public QualitePartie getQualite() {
        return qualite;
    }
}
