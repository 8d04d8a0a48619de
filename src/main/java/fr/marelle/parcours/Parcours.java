package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The accompaniment of a child: validated by the EPS, then under way, suspended and taken up again, and ended for a reason. In
 * an emergency the coordonnateur starts it before the EPS, which ratifies it within the delay the PRE has set. A file has
 * one open parcours at most; a child who comes back gets another one.
 */
@Entity
@Table(name = "parcours")
public class Parcours extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    /** Read only: an outer join on the relation itself would need a second table. */
    @Column(name = "dossier_id", insertable = false, updatable = false)
    private UUID dossierId;

    @Column(name = "saisine_id")
    private UUID saisineId;

    @Enumerated(EnumType.STRING)
    private EtatParcours etat;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode_ouverture")
    private ModeOuverture mode;

    @Column(name = "ouvert_le")
    private LocalDate ouvertLe;

    @Column(name = "debut_le")
    private LocalDate debutLe;

    @Column(name = "ratifier_avant")
    private LocalDate ratifierAvant;

    @Column(name = "ratifie_le")
    private LocalDate ratifieLe;

    @Column(name = "motif_anticipation")
    private TexteProtege motifAnticipation;

    @Column(name = "collectif_seul")
    private boolean collectifSeul;

    private Entree entree;

    private String profil;

    @Column(name = "fin_le")
    private LocalDate finLe;

    @Column(name = "motif_sortie")
    private String motifSortie;

    @OneToMany(mappedBy = "parcours", cascade = CascadeType.ALL)
    private List<Suspension> suspensions = new ArrayList<>();

    protected Parcours() {}

    /** Validated by the EPS on {@code le}; the accompaniment has yet to begin. */
    Parcours(UUID id, Dossier dossier, UUID saisineId, LocalDate le, Entree entree) {
        super(id);
        this.dossier = Objects.requireNonNull(dossier);
        this.saisineId = saisineId;
        this.ouvertLe = Objects.requireNonNull(le);
        this.entree = Objects.requireNonNull(entree);
        this.etat = EtatParcours.VALIDE;
        this.mode = ModeOuverture.EPS;
    }

    /** Begun on {@code le} without waiting for the EPS, which has until {@code avant} to ratify it. */
    static Parcours anticipe(UUID id, Dossier dossier, UUID saisineId, LocalDate le, Entree entree, LocalDate avant) {
        Parcours parcours = new Parcours(id, dossier, saisineId, le, entree);
        parcours.mode = ModeOuverture.ANTICIPE;
        parcours.ratifierAvant = Objects.requireNonNull(avant);
        parcours.demarrer(le);
        return parcours;
    }

    void motiver(TexteProtege motif) {
        motifAnticipation = motif;
    }

    void reserverAuCollectif() {
        collectifSeul = true;
    }

    final void demarrer(LocalDate le) {
        exiger(EtatParcours.VALIDE);
        exigerDepuisOuverture(le);
        debutLe = le;
        etat = EtatParcours.EN_COURS;
    }

    void ratifier(LocalDate le) {
        if (!isARatifier()) {
            throw new BusinessRuleException(null, "parcours.rienARatifier");
        }
        exigerDepuisOuverture(le);
        ratifieLe = le;
    }

    private void exigerDepuisOuverture(LocalDate le) {
        if (le.isBefore(ouvertLe)) {
            throw new BusinessRuleException("le", "parcours.avantOuverture");
        }
    }

    void suspendre(LocalDate le) {
        exiger(EtatParcours.EN_COURS);
        suspensions.add(new Suspension(this, le));
        etat = EtatParcours.SUSPENDU;
    }

    void reprendre(LocalDate le) {
        exiger(EtatParcours.SUSPENDU);
        leverSuspension(le);
        etat = EtatParcours.EN_COURS;
    }

    /** Ends it; {@code motif} is a code of MOTIF_SORTIE. Nothing changes afterwards. */
    void clore(LocalDate le, String motif) {
        exigerOuvert();
        if (le.isBefore(getPremierJour())) {
            throw new BusinessRuleException("le", "parcours.finAvantDebut");
        }
        if (motif == null) {
            throw new BusinessRuleException("motif", "commun.choixObligatoire");
        }
        leverSuspension(le);
        finLe = le;
        motifSortie = motif;
        etat = EtatParcours.CLOS;
    }

    /** The one that lasts; null when it is not suspended. */
    public Suspension getSuspension() {
        return suspensions.stream().filter(s -> s.getAu() == null).findFirst().orElse(null);
    }

    private void leverSuspension(LocalDate le) {
        suspensions.stream().filter(s -> s.getAu() == null).forEach(s -> s.terminer(le));
    }

    void exigerOuvert() {
        if (!isOuvert()) {
            throw new BusinessRuleException(null, "parcours.clos");
        }
    }

    private void exiger(EtatParcours attendu) {
        if (etat != attendu) {
            throw new BusinessRuleException(null, "parcours.etatIncompatible");
        }
    }

    public boolean isOuvert() {
        return etat != EtatParcours.CLOS;
    }

    public boolean isARatifier() {
        return mode == ModeOuverture.ANTICIPE && ratifieLe == null && isOuvert();
    }

    public boolean isEnRetard(LocalDate jour) {
        return isARatifier() && jour.isAfter(ratifierAvant);
    }

    /** Day the accompaniment began, or else that of the decision. */
    public LocalDate getPremierJour() {
        return debutLe == null ? ouvertLe : debutLe;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public UUID getSaisineId() {
        return saisineId;
    }

    public EtatParcours getEtat() {
        return etat;
    }

    public ModeOuverture getMode() {
        return mode;
    }

    public LocalDate getOuvertLe() {
        return ouvertLe;
    }

    public LocalDate getDebutLe() {
        return debutLe;
    }

    public LocalDate getRatifierAvant() {
        return ratifierAvant;
    }

    public LocalDate getRatifieLe() {
        return ratifieLe;
    }

    public TexteProtege getMotifAnticipation() {
        return motifAnticipation;
    }

    public boolean isCollectifSeul() {
        return collectifSeul;
    }

    public Entree getEntree() {
        return entree;
    }

    public LocalDate getFinLe() {
        return finLe;
    }

    public String getMotifSortie() {
        return motifSortie;
    }
}
