package fr.marelle.eps;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Pre;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A meeting of the EPS of one PRE (about ten a year). Planned, its agenda is made, then sent; once held, the agenda no longer
 * changes and what was decided is entered. A cancelled meeting keeps its agenda and decides nothing.
 */
@Entity
@Table(name = "reunion")
public class Reunion extends BaseEntity {

    /** Farthest day, before or after today, on which a meeting may be planned: beyond, the year is mistyped. */
    static final long ANS_MAX = 2;

    /** Days after the meeting, whose date its decisions bear, during which its guests still read the files. */
    public static final int LECTURE_INVITES = 15;

    /** Minutes a meeting lasts unless said otherwise; the shortest and the longest. */
    public static final int DUREE_USUELLE = 120;

    static final int DUREE_MIN = 15;
    static final int DUREE_MAX = 600;

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pre_id")
    private Pre pre;

    private LocalDate le;
    private LocalTime heure;
    private String lieu;
    private int duree = DUREE_USUELLE;

    @Enumerated(EnumType.STRING)
    private EtatReunion etat;

    protected Reunion() {}

    Reunion(UUID id, Pre pre, LocalDate le, LocalTime heure, String lieu, LocalDate aujourdhui) {
        super(id);
        if (Math.abs(ChronoUnit.DAYS.between(aujourdhui, le)) > 366 * ANS_MAX) {
            throw new BusinessRuleException("le", "eps.dateLointaine");
        }
        this.pre = pre;
        this.le = le;
        this.heure = heure;
        this.lieu = lieu;
        this.etat = EtatReunion.PLANIFIEE;
    }

    /** @param minutes how long it is planned to last */
    void durer(int minutes) {
        if (minutes < DUREE_MIN || minutes > DUREE_MAX) {
            throw new BusinessRuleException("duree", "commun.nombre", DUREE_MIN, DUREE_MAX);
        }
        duree = minutes;
    }

    void envoyer() {
        if (etat != EtatReunion.PLANIFIEE) {
            throw new BusinessRuleException(null, "eps.dejaEnvoye");
        }
        etat = EtatReunion.ORDRE_DU_JOUR_ENVOYE;
    }

    void tenir(LocalDate aujourdhui) {
        exigerOuverte();
        if (le.isAfter(aujourdhui)) {
            throw new BusinessRuleException(null, "eps.pasEncoreTenue");
        }
        etat = EtatReunion.TENUE;
    }

    /**
     * @param decidee whether something was decided there: it then took place, and what followed from its decisions (a parcours, an
     *     answer) stays in the trace of each file (domain.md §5.13)
     */
    void annuler(boolean decidee) {
        exigerOuverte();
        if (decidee) {
            throw new BusinessRuleException(null, "eps.annulationTardive");
        }
        etat = EtatReunion.ANNULEE;
    }

    /** @throws BusinessRuleException when the agenda may no longer change */
    void exigerOuverte() {
        if (!etat.isOuverte()) {
            throw new BusinessRuleException(null, "eps.reunionClose");
        }
    }

    /** @throws BusinessRuleException when nothing may be decided: its day has not come, or it was cancelled */
    void exigerDecisionPossible(LocalDate aujourdhui) {
        if (!isDecisionPossible(aujourdhui)) {
            throw new BusinessRuleException(null, "eps.pasEncoreTenue");
        }
    }

    public boolean isDecisionPossible(LocalDate aujourdhui) {
        return etat != EtatReunion.ANNULEE && !le.isAfter(aujourdhui);
    }

    /** First day on which its guests no longer read anything. */
    public LocalDate getFermeeAuxInvites() {
        return le.plusDays(LECTURE_INVITES + 1L);
    }

    /** Who came may be noted until it is cancelled. */
    void exigerNonAnnulee() {
        if (etat == EtatReunion.ANNULEE) {
            throw new BusinessRuleException(null, "eps.reunionClose");
        }
    }

    public Pre getPre() {
        return pre;
    }

    public LocalDateTime getMoment() {
        return le.atTime(heure);
    }

    public LocalDate getLe() {
        return le;
    }

    public LocalTime getHeure() {
        return heure;
    }

    public String getLieu() {
        return lieu;
    }

    /** Minutes it is planned to last. */
    public int getDuree() {
        return duree;
    }

    public EtatReunion getEtat() {
        return etat;
    }
}
