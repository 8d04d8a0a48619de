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

/** Tells one person that somebody read a file by exception, or gave the key of an account that opens files. */
@Entity
@Table(name = "avis")
public class Avis extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    @ManyToOne(fetch = FetchType.LAZY)
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

    /** Null when it tells of an account. */
    public Dossier getDossier() {
        return dossier;
    }

    /** Name of whoever read it, or gave the key. */
    public String getAuteur() {
        return auteur;
    }

    /** Why the file was read; or name of the holder of the account and what was done to it. */
    public String getMotif() {
        return motif;
    }
}
