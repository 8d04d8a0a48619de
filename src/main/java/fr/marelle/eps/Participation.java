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

/** Somebody expected at a meeting, by institution and function, never by name; and whether that person came. */
@Entity
@Table(name = "participation")
public class Participation extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reunion_id")
    private Reunion reunion;

    @Enumerated(EnumType.STRING)
    private Institution institution;

    @Column(name = "fonction")
    private String fonction;

    private boolean present;

    protected Participation() {}

    Participation(Reunion reunion, Institution institution, String fonction, boolean present) {
        reunion.exigerNonAnnulee();
        this.reunion = reunion;
        this.institution = institution;
        this.fonction = fonction;
        this.present = present;
    }

    /** Present becomes absent, absent becomes present. */
    void basculer() {
        reunion.exigerNonAnnulee();
        present = !present;
    }

    public Institution getInstitution() {
        return institution;
    }

    public String getFonction() {
        return fonction;
    }

    public boolean isPresent() {
        return present;
    }
}
