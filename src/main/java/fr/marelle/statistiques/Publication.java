package fr.marelle.statistiques;

import fr.marelle.masquage.Tableau;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * A frozen <i>arrêté</i>: tables that left, protected together and against all that left before. It never changes; what was
 * wrong in it is told in another one.
 */
@Entity
@Table(name = "publication")
public class Publication extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private int numero;
    private String population;
    private String periode;
    private int seuil;
    private String tableaux;

    @Column(name = "archive")
    private byte[] archive;

    private String sha256;

    protected Publication() {}

    Publication(UUID id, int numero, DemandePublication demande, byte[] archive) {
        super(id);
        this.numero = numero;
        this.population = DemandePublication.ENFANTS;
        this.periode = demande.periode().code();
        this.seuil = demande.seuil();
        this.tableaux = demande.noms();
        this.archive = archive.clone();
        this.sha256 = Archive.empreinte(archive);
    }

    /** From 1, without gaps. */
    public int getNumero() {
        return numero;
    }

    public String getPopulation() {
        return population;
    }

    public Periode getPeriode() {
        return Periode.de(periode);
    }

    public int getSeuil() {
        return seuil;
    }

    public List<Tableau> getTableaux() {
        return DemandePublication.tableaux(tableaux);
    }

    DemandePublication demande() {
        return new DemandePublication(getPeriode(), seuil, getTableaux());
    }

    /** The ZIP that left, byte for byte. */
    public byte[] getArchive() {
        return archive.clone();
    }

    /** Digest of the ZIP, in hexadecimal. */
    public String getSha256() {
        return sha256;
    }
}
