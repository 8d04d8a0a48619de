package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What changed a contract after its signature. */
@Entity
@Table(name = "avenant")
public class Avenant extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contrat_id")
    private Contrat contrat;

    private int numero;
    private String objet;

    @Column(name = "signe_le")
    private LocalDate signeLe;

    @Column(name = "prolonge_au")
    private LocalDate prolongeAu;

    protected Avenant() {}

    Avenant(Contrat contrat, int numero, String objet, LocalDate signeLe, LocalDate prolongeAu) {
        this.contrat = contrat;
        this.numero = numero;
        this.objet = objet;
        this.signeLe = signeLe;
        this.prolongeAu = prolongeAu;
    }

    public int getNumero() {
        return numero;
    }

    public String getObjet() {
        return objet;
    }

    public LocalDate getSigneLe() {
        return signeLe;
    }

    /** New last day of the contract; null when it changes something else. */
    public LocalDate getProlongeAu() {
        return prolongeAu;
    }
}
