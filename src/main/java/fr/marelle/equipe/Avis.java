package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Tells one person that somebody read a file by exception. */
@Entity
@Table(name = "avis")
public class Avis extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String auteur;
    private String motif;

    @Column(name = "lu_le")
    private Instant luLe;

    protected Avis() {}

    Avis(UUID compteId, Dossier dossier, String auteur, String motif) {
        this.compteId = compteId;
        this.dossier = dossier;
        this.auteur = auteur;
        this.motif = motif;
    }

    void lire(Instant maintenant) {
        luLe = maintenant;
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Name of whoever read it. */
    public String getAuteur() {
        return auteur;
    }

    public String getMotif() {
        return motif;
    }
}
