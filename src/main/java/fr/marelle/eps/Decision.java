package fr.marelle.eps;

import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What the EPS decided of one file, once: it is never changed, a later meeting decides anew. */
@Entity
@Table(name = "decision")
public class Decision extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    private String type;
    private LocalDate le;
    private TexteProtege texte;

    @Column(name = "ajournee_au")
    private LocalDate ajourneeAu;

    protected Decision() {}

    /**
     * @param type code of DECISION_EPS
     * @param effet what that code does; must suit what the file is on the agenda for
     * @param ajourneeAu when it comes back: given when, and only when, it is put off
     */
    Decision(UUID id, Passage passage, String type, EffetDecision effet, LocalDate ajourneeAu, LocalDate aujourdhui) {
        super(id);
        passage.getReunion().exigerDecisionPossible(aujourdhui);
        if (!passage.getObjet().permet(effet)) {
            throw new BusinessRuleException("type", "eps.decisionInadaptee");
        }
        this.passage = passage;
        this.type = type;
        this.le = passage.getReunion().getLe();
        this.ajourneeAu = effet == EffetDecision.AJOURNE ? report(ajourneeAu) : null;
    }

    private LocalDate report(LocalDate jour) {
        if (jour == null || !jour.isAfter(le)) {
            throw new BusinessRuleException("ajourneeAu", "eps.ajournementApres");
        }
        return jour;
    }

    /** Whether it is what that draft decided: the same, and to the same effect. */
    boolean estCelle(UUID brouillon, String code) {
        return getId().equals(brouillon) && type.equals(code);
    }

    void motiver(TexteProtege motivation) {
        texte = motivation;
    }

    public Passage getPassage() {
        return passage;
    }

    /** Code of DECISION_EPS. */
    public String getType() {
        return type;
    }

    /** Day of the meeting. */
    public LocalDate getLe() {
        return le;
    }

    /** The reasons, sealed; null when none were written. */
    public TexteProtege getTexte() {
        return texte;
    }

    /** When the file comes back; null unless put off. */
    public LocalDate getAjourneeAu() {
        return ajourneeAu;
    }
}
