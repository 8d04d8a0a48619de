package fr.marelle.saisine;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Reference;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Etablissement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A request that one child be looked at. Received, it is examined by the coordonnateur, who links it to a child of the PRE or
 * makes one, and names who will meet the family; the EPS then answers it. A double is joined to the saisine it repeats. Every
 * saisine is counted, taken on or not.
 */
@Entity
@Table(name = "saisine")
public class Saisine extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private UUID depot;
    private int rang;
    private String reference;

    @Enumerated(EnumType.STRING)
    private EtatSaisine etat;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Identite identite;

    @Embedded
    private Information information;

    @ElementCollection
    @CollectionTable(name = "saisine_motif", joinColumns = @JoinColumn(name = "saisine_id"))
    @Column(name = "motif")
    private Set<String> motifs = new LinkedHashSet<>();

    @Column(name = "deja_tente")
    private TexteProtege dejaTente;

    @Column(name = "echeance_souhaitee")
    private LocalDate echeanceSouhaitee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "enfant_id")
    private Enfant enfant;

    @Column(name = "referent_pressenti")
    private UUID referentPressenti;

    @Column(name = "close_le")
    private LocalDate closeLe;

    @Embedded
    private Annonce annonce;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "double_de")
    private Saisine doubleDe;

    protected Saisine() {}

    /**
     * @param depot the draft it comes from, shared by the siblings of one form
     * @param rang place in that form, from 0
     * @param motifs codes, at least one
     */
    Saisine(
            Dossier dossier,
            UUID depot,
            int rang,
            Provenance provenance,
            Identite identite,
            Information information,
            Set<String> motifs) {
        if (motifs.isEmpty()) {
            throw new BusinessRuleException("motifs", "saisine.motifRequis");
        }
        if (information.getLe().isAfter(provenance.getRecueLe())) {
            throw new BusinessRuleException("informeLe", "saisine.informeApres");
        }
        this.dossier = dossier;
        this.depot = depot;
        this.rang = rang;
        this.provenance = provenance;
        this.identite = identite;
        this.information = information;
        this.motifs.addAll(motifs);
        this.reference = Reference.nouvelle('S');
        this.etat = EtatSaisine.RECUE;
    }

    void completer(TexteProtege tente, LocalDate echeance) {
        dejaTente = tente;
        echeanceSouhaitee = echeance;
    }

    /** Links it to a child of the PRE, known or new; the examination goes on. */
    void lier(Enfant connu) {
        exigerOuverte();
        enfant = connu;
        dossier = connu.getDossier();
        etat = EtatSaisine.EN_EXAMEN;
    }

    /** Joins it to another one of the same child, {@code repetee}, whose answer is then its own. */
    void rattacher(Enfant connu, Saisine repetee, LocalDate le, Instant moment) {
        lier(connu);
        doubleDe = repetee;
        etat = EtatSaisine.RATTACHEE;
        closeLe = le;
        annonce = Annonce.differee(provenance.getRecueLe(), moment);
    }

    void pressentir(UUID compteId) {
        exigerOuverte();
        if (enfant == null) {
            throw new BusinessRuleException("referent", "saisine.lierDAbord");
        }
        referentPressenti = compteId;
    }

    /** Answers it at that moment; {@code ACCOMPAGNEE} may later become {@code TERMINEE}, nothing else changes once answered. */
    void repondre(EtatSaisine reponse, LocalDate le, Instant moment) {
        boolean fin = etat == EtatSaisine.ACCOMPAGNEE && reponse == EtatSaisine.TERMINEE;
        if (!fin && (!etat.isOuverte() || reponse.isOuverte())) {
            throw new BusinessRuleException(null, "saisine.dejaRepondue", reference);
        }
        etat = reponse;
        closeLe = le;
        annonce = Annonce.immediate(moment);
    }

    private void exigerOuverte() {
        if (!etat.isOuverte()) {
            throw new BusinessRuleException(null, "saisine.dejaRepondue", reference);
        }
    }

    /** The narrative now sealed with the key of the file the saisine was moved to. */
    void resceller(TexteProtege tente) {
        dejaTente = tente;
    }

    /** Age in whole years on the day of reception. */
    public int getAge() {
        return identite.age(provenance.getRecueLe());
    }

    /** Outside 2 to 16: a warning, never a block (1.5 % are older, IREV). */
    public boolean isAgeInhabituel() {
        return getAge() < 2 || getAge() > 16;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public UUID getDepot() {
        return depot;
    }

    public int getRang() {
        return rang;
    }

    /** Told to the sender. */
    public String getReference() {
        return reference;
    }

    public EtatSaisine getEtat() {
        return etat;
    }

    public Provenance getProvenance() {
        return provenance;
    }

    public Identite getIdentite() {
        return identite;
    }

    public Information getInformation() {
        return information;
    }

    public Set<String> getMotifs() {
        return Set.copyOf(motifs);
    }

    /** What was tried before; null when nothing was said. */
    public TexteProtege getDejaTente() {
        return dejaTente;
    }

    public LocalDate getEcheanceSouhaitee() {
        return echeanceSouhaitee;
    }

    /** Null until the coordonnateur has linked it. */
    public Enfant getEnfant() {
        return enfant;
    }

    public UUID getReferentPressenti() {
        return referentPressenti;
    }

    /** Day of the answer; null while open. */
    public LocalDate getCloseLe() {
        return closeLe;
    }

    /** Null unless it is a double. */
    public Saisine getDoubleDe() {
        return doubleDe;
    }

    public Etablissement getEtablissement() {
        return provenance.getEtablissement();
    }
}
