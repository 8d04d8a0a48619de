package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Horloge;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * One gesture: somebody answers, on one day, for one child or a whole fratrie, for one or several purposes. Never changed
 * afterwards: a change of mind is a new fiche. One that was entered by mistake is annulled, and stays.
 */
@Entity
@Table(name = "fiche_accord")
public class FicheAccord extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private LocalDate le;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signataire_id")
    private Responsable signataire;

    @Enumerated(EnumType.STRING)
    private Support support;

    private String temoin;
    private String interprete;
    private String preuve;

    @Column(name = "notice_remise_le")
    private LocalDate noticeRemiseLe;

    @Column(name = "texte_empreinte")
    private byte[] texteEmpreinte;

    @Embedded
    private Recherche recherche = Recherche.sansObjet();

    @Embedded
    private Annulation annulation;

    @ElementCollection
    @CollectionTable(name = "fiche_accord_autre", joinColumns = @JoinColumn(name = "fiche_id"))
    @Column(name = "responsable_id")
    private Set<UUID> autres = new HashSet<>();

    @OneToMany(mappedBy = "fiche", cascade = CascadeType.PERSIST)
    private List<Accord> accords = new ArrayList<>();

    protected FicheAccord() {}

    /** @param signataire null for the young adult; {@code temoin} is needed when said and not signed */
    FicheAccord(UUID id, Responsable signataire, LocalDate le, Support support, String temoin) {
        super(id);
        if (support == Support.ORAL && temoin == null) {
            throw new BusinessRuleException("temoin", "accord.temoinRequis");
        }
        this.signataire = signataire;
        this.le = Objects.requireNonNull(le);
        this.support = support;
        this.temoin = temoin;
    }

    /** Who translated, where the paper is kept, when the notice was handed over; each may be null. */
    void preciser(String nomInterprete, String lieuPreuve, LocalDate noticeLe) {
        interprete = nomInterprete;
        preuve = lieuPreuve;
        noticeRemiseLe = noticeLe;
    }

    /** Signed on the screen, under those words. */
    void signer(Map<Finalite, Reponse> reponses) {
        texteEmpreinte = empreinte(reponses);
    }

    /** Whether that digest, kept under seal with the strokes, is the one of these answers, of this fiche and of who signed it. */
    boolean signaitCeTexte(String scellee, Map<Finalite, Reponse> reponses) {
        String actuelle = HexFormat.of().formatHex(empreinte(reponses));
        return actuelle.equals(scellee) && actuelle.equals(getTexteEmpreinte());
    }

    private byte[] empreinte(Map<Finalite, Reponse> reponses) {
        return TexteSigne.empreinte(getId(), signataire == null ? null : signataire.getId(), le, reponses);
    }

    /** Digest of the text that was shown, in hexadecimal; null unless signed on the screen. */
    public String getTexteEmpreinte() {
        return texteEmpreinte == null ? null : HexFormat.of().formatHex(texteEmpreinte);
    }

    /** The other holders were sought. */
    void rechercher(Set<UUID> titulaires, Recherche faite) {
        autres.addAll(titulaires);
        recherche = faite;
    }

    /** The answer for one child and one purpose. */
    Accord repondre(Enfant enfant, Finalite finalite, Reponse reponse) {
        Accord accord = new Accord(this, enfant, finalite, reponse);
        accords.add(accord);
        return accord;
    }

    /** Entered before the software was there. */
    void reprendre(Instant quand) {
        dater(quand, null);
    }

    /** It was entered by mistake. */
    void annuler(Annulation faite) {
        if (isAnnulee()) {
            throw new BusinessRuleException(null, "accord.dejaAnnulee");
        }
        annulation = Objects.requireNonNull(faite);
    }

    /** Whether its answers count for nothing. */
    public boolean isAnnulee() {
        return annulation != null;
    }

    /** Null unless annulled. */
    public Annulation getAnnulation() {
        return annulation;
    }

    public LocalDate getLe() {
        return le;
    }

    /** The day it was entered, from which the team knew it. */
    public LocalDate getSaisieLe() {
        return getCreeLe().atZone(Horloge.PARIS).toLocalDate();
    }

    /** Whether it acts from a day on which nobody knew it. */
    public boolean isTardive() {
        return getSaisieLe().isAfter(le);
    }

    /** Null when the young adult answered alone. */
    public Responsable getSignataire() {
        return signataire;
    }

    public Support getSupport() {
        return support;
    }

    public String getTemoin() {
        return temoin;
    }

    public String getInterprete() {
        return interprete;
    }

    /** Where the signed paper is kept; null when not told. */
    public String getPreuve() {
        return preuve;
    }

    public LocalDate getNoticeRemiseLe() {
        return noticeRemiseLe;
    }

    public Recherche getRecherche() {
        return recherche;
    }

    /** The other holders who were sought. */
    public Set<UUID> getAutres() {
        return Set.copyOf(autres);
    }

    public List<Accord> getAccords() {
        return List.copyOf(accords);
    }
}
