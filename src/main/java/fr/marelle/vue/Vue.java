package fr.marelle.vue;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A way to look at a list, kept by a name: somebody's own, or of the team of a PRE. Deleted, it can come back for a while. */
@Entity
@Table(name = "vue")
public class Vue extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private ListeVue liste;

    private String nom;
    private String parametres;

    @Column(name = "compte_id")
    private UUID compteId;

    @Column(name = "pre_id")
    private UUID preId;

    @Column(name = "supprimee_le")
    private Instant supprimeeLe;

    protected Vue() {}

    Vue(UUID id, ListeVue liste, UUID compteId) {
        super(id);
        this.liste = Objects.requireNonNull(liste);
        this.compteId = Objects.requireNonNull(compteId);
    }

    /** @param pre whose team sees it too; null for nobody else */
    void regler(String nouveauNom, Parametres nouveaux, UUID pre) {
        nom = Objects.requireNonNull(nouveauNom);
        parametres = nouveaux.getRequete();
        preId = pre;
    }

    void supprimer(Instant le) {
        supprimeeLe = le;
    }

    void restaurer() {
        supprimeeLe = null;
    }

    boolean isSupprimee() {
        return supprimeeLe != null;
    }

    boolean estDe(UUID compte) {
        return compteId.equals(compte);
    }

    public ListeVue getListe() {
        return liste;
    }

    public String getNom() {
        return nom;
    }

    public Parametres getParametres() {
        return Parametres.lire(parametres);
    }

    /** The PRE whose team sees it too; null when it is its owner's alone. */
    public UUID getPreId() {
        return preId;
    }

    public boolean isPartagee() {
        return preId != null;
    }
}
