package fr.marelle.habilitation;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** An account has a role, in a PRE or in an establishment, from a day to another. */
@Entity
@Table(name = "habilitation")
public class Habilitation extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "compte_id")
    private Compte compte;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "role_code")
    private Role role;

    // identifiers alone: read at every request, and the PRE itself is seldom needed
    @Column(name = "pre_id")
    private UUID preId;

    @Column(name = "etablissement_id")
    private UUID etablissementId;

    private LocalDate du;
    private LocalDate au;

    protected Habilitation() {}

    Habilitation(Compte compte, Role role, UUID preId, UUID etablissementId, LocalDate du) {
        if (role.getPortee().dansUnPre() && preId == null) {
            throw new BusinessRuleException("pre", "habilitation.preRequis");
        }
        if (role.getPortee() == Portee.ETABLISSEMENT && etablissementId == null) {
            throw new BusinessRuleException("etablissement", "habilitation.etablissementRequis");
        }
        this.compte = compte;
        this.role = role;
        this.preId = preId;
        this.etablissementId = etablissementId;
        this.du = du;
    }

    /** Ends it: {@code le} is the first day without it. */
    void terminer(LocalDate le) {
        if (au == null || au.isAfter(le)) {
            au = le.isBefore(du) ? du : le;
        }
    }

    /** Whether it lasts on that day or begins later. */
    boolean dure(LocalDate jour) {
        return au == null || au.isAfter(jour);
    }

    boolean estAussi(Role autreRole, UUID autrePre, UUID autreEtablissement) {
        return role.getCode().equals(autreRole.getCode())
                && Objects.equals(preId, autrePre)
                && Objects.equals(etablissementId, autreEtablissement);
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public Role getRole() {
        return role;
    }

    /** Null when the role is not held in one PRE. */
    public UUID getPreId() {
        return preId;
    }

    /** Null when the role is not held in one establishment. */
    public UUID getEtablissementId() {
        return etablissementId;
    }

    public LocalDate getDu() {
        return du;
    }

    public LocalDate getAu() {
        return au;
    }
}
