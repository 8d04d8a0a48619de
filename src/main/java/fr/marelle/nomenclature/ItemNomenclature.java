package fr.marelle.nomenclature;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One code of a list, choosable from a day to another; it stays readable for ever. */
@Entity
@Table(name = "item_nomenclature")
public class ItemNomenclature extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private ListeNomenclature liste;

    private String code;
    private String libelle;
    private int ordre;
    private LocalDate du;
    private LocalDate au;
    private String effet;

    protected ItemNomenclature() {}

    ItemNomenclature(ListeNomenclature liste, String code, String libelle, LocalDate du, Enum<?> effet) {
        this.liste = liste;
        this.code = code;
        this.libelle = libelle;
        this.du = du;
        this.effet = effet == null ? null : effet.name();
    }

    /** No longer choosable from {@code le} on. */
    void retirer(LocalDate le) {
        au = le;
    }

    public boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    /** Whether choosing it does that. */
    public boolean produit(Enum<?> effetAttendu) {
        return effetAttendu.name().equals(effet);
    }

    public ListeNomenclature getListe() {
        return liste;
    }

    /** Unique in its list, never reused, even after the item is withdrawn. */
    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public int getOrdre() {
        return ordre;
    }

    /** Name of the constant of the list's effect enum; null for lists the software never branches on. */
    public String getEffet() {
        return effet;
    }
}
