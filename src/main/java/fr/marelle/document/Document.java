package fr.marelle.document;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Reference;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A paper kept in a child's file. It is never changed: one that should not be there is withdrawn with a reason, and then
 * served to nobody. Its bytes are a {@link DocumentContenu}, destroyed with the file alone.
 */
@Entity
@Table(name = "document")
public class Document extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private String numero;

    @Enumerated(EnumType.STRING)
    private NatureDocument nature;

    @Enumerated(EnumType.STRING)
    private Compartiment compartiment;

    @Enumerated(EnumType.STRING)
    private FormatFichier format;

    private int taille;
    private TexteProtege titre;

    @Column(name = "retire_le")
    private Instant retireLe;

    @Column(name = "retire_par")
    private UUID retirePar;

    @Column(name = "motif_retrait")
    private TexteProtege motifRetrait;

    protected Document() {}

    Document(UUID id, Dossier dossier, NatureDocument nature, Compartiment lecteurs) {
        super(id);
        this.dossier = Objects.requireNonNull(dossier);
        this.numero = Reference.nouvelle('D');
        this.nature = Objects.requireNonNull(nature);
        this.compartiment = Objects.requireNonNull(lecteurs);
    }

    /** What it is called and what it weighs. */
    void decrire(TexteProtege intitule, FormatFichier examine, int octets) {
        titre = Objects.requireNonNull(intitule);
        format = Objects.requireNonNull(examine);
        taille = octets;
    }

    /** Kept before the software was there. */
    void reprendre(Instant quand, UUID par) {
        dater(quand, par);
    }

    /** @throws BusinessRuleException when it already was */
    void retirer(TexteProtege motif, Instant quand, UUID par) {
        if (isRetire()) {
            throw new BusinessRuleException(null, "document.dejaRetire");
        }
        motifRetrait = Objects.requireNonNull(motif);
        retireLe = Objects.requireNonNull(quand);
        retirePar = par;
    }

    public boolean isRetire() {
        return retireLe != null;
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Random, quoted on the phone; the name of the file one downloads. */
    public String getNumero() {
        return numero;
    }

    /** How the file one downloads is called: nothing personal. */
    public String getNomFichier() {
        return "document-" + numero + "." + format.getExtension();
    }

    public NatureDocument getNature() {
        return nature;
    }

    /** What the journal calls it: that there is a document on health is told to nobody else. */
    String getPartie() {
        return compartiment == Compartiment.SANTE ? "sante" : "document";
    }

    public Compartiment getCompartiment() {
        return compartiment;
    }

    /** Whether not everybody who reads the file reads it. */
    public boolean isReserve() {
        return compartiment != Compartiment.PARTAGE;
    }

    public FormatFichier getFormat() {
        return format;
    }

    /** Bytes. */
    public int getTaille() {
        return taille;
    }

    /** The same for people, in ko rounded up, in Mo from one on. */
    public String getPoids() {
        int ko = (taille + 1023) / 1024;
        return ko < 1024 ? ko + " ko" : (ko / 1024) + "," + (ko % 1024 * 10 / 1024) + " Mo";
    }

    public TexteProtege getTitre() {
        return titre;
    }

    /** Null unless withdrawn. */
    public Instant getRetireLe() {
        return retireLe;
    }

    /** Account; null unless withdrawn. */
    public UUID getRetirePar() {
        return retirePar;
    }

    /** Null unless withdrawn. */
    public TexteProtege getMotifRetrait() {
        return motifRetrait;
    }
}
