package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a foyer lives from a day to another, and in which quartier that is, in each generation. */
@Entity
@Table(name = "domicile")
public class Domicile extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "foyer_id")
    private Foyer foyer;

    private LocalDate du;
    private LocalDate au;

    @Enumerated(EnumType.STRING)
    private TypeDomicile type;

    private String voie;

    @Column(name = "code_postal")
    private String codePostal;

    private String commune;
    private boolean confidentiel;

    @Embedded
    private Situation situation;

    protected Domicile() {}

    /** Only a foyer without address may have no commune. */
    Domicile(UUID id, Foyer foyer, LocalDate du, TypeDomicile type, Adresse adresse, Situation situation) {
        super(id);
        if (type != TypeDomicile.SANS_ADRESSE && adresse.commune() == null) {
            throw new BusinessRuleException("commune", "commun.obligatoire");
        }
        this.foyer = Objects.requireNonNull(foyer);
        this.du = Objects.requireNonNull(du);
        this.type = Objects.requireNonNull(type);
        this.voie = adresse.voie();
        this.codePostal = adresse.codePostal();
        this.commune = adresse.commune();
        this.confidentiel = adresse.confidentielle();
        this.situation = Objects.requireNonNull(situation);
    }

    void quitter(LocalDate le) {
        if (au != null && !au.isAfter(le)) {
            return;
        }
        if (!le.isAfter(du)) {
            throw new BusinessRuleException("du", "famille.domicileAvant");
        }
        au = le;
    }

    boolean vaut(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || jour.isBefore(au));
    }

    public LocalDate getDu() {
        return du;
    }

    /** First day it is no longer the address; null while it is. */
    public LocalDate getAu() {
        return au;
    }

    public TypeDomicile getType() {
        return type;
    }

    /** Number and street; null when not known. */
    public String getVoie() {
        return voie;
    }

    public String getCodePostal() {
        return codePostal;
    }

    /** Name of the commune; null only without address. */
    public String getCommune() {
        return commune;
    }

    /** Number, street, postcode and commune, so far as they are known, on one line. */
    public String getLigne() {
        return Stream.of(voie, codePostal, commune).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Never told to the other parent nor to a third party. */
    public boolean isConfidentiel() {
        return confidentiel;
    }

    public Situation getSituation() {
        return situation;
    }
}
