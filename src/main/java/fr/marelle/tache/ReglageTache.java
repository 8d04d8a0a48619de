package fr.marelle.tache;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** How one PRE applies one rule; changed in place, the journal keeps what it was. */
@Entity
@Table(name = "reglage_tache")
public class ReglageTache extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "pre_id")
    private UUID preId;

    @Enumerated(EnumType.STRING)
    private Regle regle;

    private boolean active;
    private int delai;

    protected ReglageTache() {}

    ReglageTache(UUID preId, Regle regle, Reglage reglage) {
        this.preId = preId;
        this.regle = regle;
        regler(reglage);
    }

    final void regler(Reglage reglage) {
        active = reglage.actif();
        delai = reglage.delai();
    }

    UUID getPreId() {
        return preId;
    }

    Regle getRegle() {
        return regle;
    }

    Reglage getReglage() {
        return new Reglage(active, delai);
    }
}
