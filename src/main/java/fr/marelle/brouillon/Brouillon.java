package fr.marelle.brouillon;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A form as it stands, readable by its author alone. */
@Entity
@Table(name = "brouillon")
public class Brouillon extends BaseEntity {

    private static final long serialVersionUID = 1L;

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

    void remplacer(byte[] scelle) {
        contenu = scelle;
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
