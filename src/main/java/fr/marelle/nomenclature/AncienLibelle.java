package fr.marelle.nomenclature;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A label before it was corrected; who corrected it and when is who made this. */
@Entity
@Table(name = "ancien_libelle")
public class AncienLibelle extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "item_id")
    private UUID itemId;

    private String libelle;

    protected AncienLibelle() {}

    AncienLibelle(ItemNomenclature item) {
        this.itemId = item.getId();
        this.libelle = item.getLibelle();
    }

    public String getLibelle() {
        return libelle;
    }
}
