package fr.marelle.nomenclature;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One code of a list, choosable from a day to another; it stays readable for ever. */
@Entity
@Table(name = "item_nomenclature")
public class ItemNomenclature extends BaseEntity {

    private static final long serialVersionUID = 1L;

    /** Room between two items, so that one may be put between them. */
    private static final int PAS = 10;

    @Enumerated(EnumType.STRING)
    private ListeNomenclature liste;

    private String code;
    private String libelle;
    private int ordre;
    private LocalDate du;
    private LocalDate au;
    private String effet;

    protected ItemNomenclature() {}

    /** @param effet name of a constant of the list's effects; null when it has none */
    ItemNomenclature(UUID id, ListeNomenclature liste, String code, String libelle, LocalDate du, String effet) {
        super(id);
        this.liste = liste;
        this.code = code;
        this.libelle = libelle;
        this.du = du;
        this.effet = effet;
    }

    /** At the end of the list. */
    void suivre(int dernier) {
        ordre = dernier + PAS;
    }

    /**
     * No longer choosable from {@code le} on.
     *
     * @throws BusinessRuleException at {@code au} when it is already, or when that day is not after its first one
     */
    void retirer(LocalDate le) {
        if (au != null) {
            throw new BusinessRuleException("au", "nomenclature.dejaRetire");
        }
        if (!le.isAfter(du)) {
            throw new BusinessRuleException("au", "nomenclature.retraitApres");
        }
        au = le;
    }

    /** Corrects a label: the code, and what it does, stay. */
    void corriger(String autre) {
        libelle = autre;
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

    /** First day it may be chosen. */
    public LocalDate getDu() {
        return du;
    }

    /** First day it may no longer be; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }

    /** Name of the constant of the list's effect enum; null for lists the software never branches on. */
    public String getEffet() {
        return effet;
    }
}
