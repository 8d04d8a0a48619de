package fr.marelle.accord;

import fr.marelle.habilitation.Operation;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a family is asked to agree to, in one edition of its text. */
@Entity
@Table(name = "finalite")
public class Finalite extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;
    private int edition;
    private int ordre;
    private String libelle;
    private String texte;

    @Column(name = "texte_majeur")
    private String texteMajeur;

    @Enumerated(EnumType.STRING)
    private BaseLegale base;

    @Enumerated(EnumType.STRING)
    private Signature signature;

    @Enumerated(EnumType.STRING)
    private Operation operation;

    @Column(name = "duree_mois")
    private Integer dureeMois;

    @Column(name = "pre_id")
    private UUID preId;

    private boolean demandee = true;

    protected Finalite() {}

    private Finalite(UUID id) {
        super(id);
    }

    /** The next edition, for one PRE: the purpose itself, its basis and what it allows stay as they are. */
    Finalite adapter(UUID nouvelId, int nouvelleEdition, FinaliteLue lue) {
        Finalite adaptee = new Finalite(nouvelId);
        adaptee.code = code;
        adaptee.edition = nouvelleEdition;
        adaptee.ordre = ordre;
        adaptee.libelle = libelle;
        adaptee.base = base;
        adaptee.operation = operation;
        adaptee.texte = lue.texte();
        adaptee.texteMajeur = lue.texteMajeur();
        adaptee.signature = lue.signature();
        adaptee.dureeMois = lue.dureeMois();
        adaptee.preId = lue.pre();
        adaptee.demandee = lue.demandee();
        return adaptee;
    }

    /** First day an agreement given on {@code le} no longer acts; null when it does not end by itself. */
    LocalDate expiration(LocalDate le) {
        return dureeMois == null ? null : le.plusMonths(dureeMois);
    }

    /** The PRE whose own edition it is; null for every PRE that has none. */
    public UUID getPreId() {
        return preId;
    }

    /** Whether families are asked. */
    public boolean isDemandee() {
        return demandee;
    }

    /** Whether the accompaniment cannot do without it: no PRE may leave it out. */
    public boolean isToujoursDemandee() {
        return operation != null && operation != Operation.PARTAGER_SANTE;
    }

    /** Whether a PRE says how many must sign: not where the law calls it a usual act, nor for health. */
    public boolean isSignatureAuChoix() {
        return operation == null;
    }

    int getOrdre() {
        return ordre;
    }

    /** Never reused. */
    public String getCode() {
        return code;
    }

    /** Version of the text, from 1. */
    public int getEdition() {
        return edition;
    }

    public String getLibelle() {
        return libelle;
    }

    /** What parents read. */
    public String getTexte() {
        return texte;
    }

    /** What a young adult reads; null when it is the same. */
    public String getTexteMajeur() {
        return texteMajeur;
    }

    /** Its name for who answers: a young adult has no child. */
    public String libelle(boolean majeur) {
        return majeur ? libelle.replace(" de mon enfant", "") : libelle;
    }

    /** What is read by who answers. */
    public String texte(boolean majeur) {
        return majeur && texteMajeur != null ? texteMajeur : texte;
    }

    /** Whether it rests on consent, so that rights differ. */
    public boolean isConsentement() {
        return base == BaseLegale.CONSENTEMENT;
    }

    Signature getSignature() {
        return signature;
    }

    /** Whether every holder must sign. */
    public boolean isDeuxSignatures() {
        return signature == Signature.DEUX;
    }

    /** What it allows in the software; null when nothing is gated by it. */
    public Operation getOperation() {
        return operation;
    }

    /** Months; null when it acts until withdrawn. */
    public Integer getDureeMois() {
        return dureeMois;
    }
}
