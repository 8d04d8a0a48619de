package fr.marelle.vue;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** The view one person finds when she opens that list. */
@Entity
@Table(name = "vue_defaut")
public class VueDefaut extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    @Enumerated(EnumType.STRING)
    private ListeVue liste;

    @Column(name = "vue_id")
    private UUID vueId;

    protected VueDefaut() {}

    VueDefaut(UUID compteId, Vue vue) {
        this.compteId = compteId;
        this.liste = vue.getListe();
        choisir(vue);
    }

    final void choisir(Vue vue) {
        vueId = vue.getId();
    }

    UUID getVueId() {
        return vueId;
    }

    UUID getCompteId() {
        return compteId;
    }

    ListeVue getListe() {
        return liste;
    }
}
