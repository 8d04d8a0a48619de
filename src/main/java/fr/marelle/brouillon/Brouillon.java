package fr.marelle.brouillon;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A form as it stands, readable by its author alone. */
@Entity
@Table(name = "brouillon")
public class Brouillon extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** What is only a draft is its author's alone, thirty days: then it is filed or deleted. */
    static final Duration DUREE = Duration.ofDays(30);

    @Column(name = "compte_id")
    private UUID compteId;

    private String formulaire;
    private String page;
    private byte[] contenu;

    protected Brouillon() {}

    Brouillon(UUID id, UUID compteId, String formulaire, String page) {
        super(id);
        this.compteId = compteId;
        this.formulaire = formulaire;
        this.page = page;
    }

    /** It is about that from now on. */
    void deplacer(String autre) {
        page = autre;
    }

    void remplacer(byte[] scelle) {
        contenu = scelle;
    }

    /** Whether its thirty days are over: nobody reads it any more, and the next draft saved takes it away. */
    boolean isPerime(Instant maintenant) {
        return getCreeLe() != null && !getCreeLe().plus(DUREE).isAfter(maintenant);
    }

    /** When it is deleted unless it is filed. */
    public Instant getFin() {
        return getCreeLe().plus(DUREE);
    }

    boolean de(UUID compte) {
        return compteId.equals(compte);
    }

    byte[] getContenu() {
        return contenu;
    }

    /** Which form it is: key of its label. */
    public String getFormulaire() {
        return formulaire;
    }

    /** Where to reopen it, with its query. */
    public String getPage() {
        return page;
    }
}
