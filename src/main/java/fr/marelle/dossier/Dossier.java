package fr.marelle.dossier;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Pre;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of one child, from the saisine that opens it to its elimination. It belongs to one PRE at a time; a move opens
 * a row in the new PRE and ends the row in the old one. Everything about the child hangs on it and is reached through it.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String numero;

    @Enumerated(EnumType.STRING)
    private EtatDossier etat;

    @Column(name = "ouvert_le")
    private LocalDate ouvertLe;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Rattachement> rattachements = new ArrayList<>();

    protected Dossier() {}

    Dossier(String numero, Pre pre, LocalDate le) {
        this.numero = numero;
        this.etat = EtatDossier.ACTIF;
        this.ouvertLe = le;
        rattachements.add(new Rattachement(this, pre, le));
    }

    /** Moves the file to another PRE from {@code le} on. */
    public void transferer(Pre nouveau, LocalDate le) {
        exigerActif();
        for (Rattachement r : rattachements) {
            if (r.getAu() == null) {
                r.terminer(le);
            }
        }
        rattachements.add(new Rattachement(this, nouveau, le));
    }

    /** @throws BusinessRuleException when the file is frozen or archived */
    public void exigerActif() {
        if (etat != EtatDossier.ACTIF) {
            throw new BusinessRuleException(null, "dossier.pasActif", numero);
        }
    }

    /** The PRE that holds the file on {@code jour}; null when none did. */
    public Pre preAu(LocalDate jour) {
        return rattachements.stream()
                .filter(r -> r.vaut(jour))
                .map(Rattachement::getPre)
                .findFirst()
                .orElse(null);
    }

    /** Quoted on the phone and on paper; never reused. */
    public String getNumero() {
        return numero;
    }

    public EtatDossier getEtat() {
        return etat;
    }

    public LocalDate getOuvertLe() {
        return ouvertLe;
    }

    public List<Rattachement> getRattachements() {
        return List.copyOf(rattachements);
    }
}
