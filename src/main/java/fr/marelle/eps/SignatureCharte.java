package fr.marelle.eps;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A member of an EPS signed the charte for one school year: an account, a day, a version. Others see the function alone. */
@Entity
@Table(name = "charte_signature")
public class SignatureCharte extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "charte_id")
    private Charte charte;

    @Column(name = "compte_id")
    private UUID compteId;

    @Column(name = "pre_id")
    private UUID preId;

    private int annee;
    private LocalDate le;

    @Enumerated(EnumType.STRING)
    private Institution institution;

    private String fonction;

    protected SignatureCharte() {}

    SignatureCharte(Charte charte, UUID compteId, UUID preId, LocalDate le, Institution institution, String fonction) {
        this.charte = charte;
        this.compteId = compteId;
        this.preId = preId;
        this.annee = AnneeScolaire.de(le).debut();
        this.le = le;
        this.institution = institution;
        this.fonction = fonction;
    }

    public boolean estDe(UUID compte) {
        return compteId.equals(compte);
    }

    public UUID getPreId() {
        return preId;
    }

    public LocalDate getLe() {
        return le;
    }

    public Institution getInstitution() {
        return institution;
    }

    public String getFonction() {
        return fonction;
    }
}
