package fr.marelle.parcours;

import fr.marelle.contrat.FicheAction;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What is done for an objective: for this child alone, or a place in something collective; by whom, until when, with what result. */
@Entity
@Table(name = "action")
public class Action extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "objectif_id")
    private Objectif objectif;

    private String type;
    private boolean individuelle;

    @Column(name = "precision_")
    private TexteProtege precision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fiche_action_id")
    private FicheAction ficheAction;

    private String qui;
    private LocalDate du;
    private LocalDate echeance;

    @Enumerated(EnumType.STRING)
    private ResultatAction resultat;

    @Column(name = "conclue_le")
    private LocalDate conclueLe;

    protected Action() {}

    /** @param type code of TYPE_ACTION */
    Action(UUID id, Objectif objectif, String type, boolean individuelle, String qui, LocalDate du) {
        super(id);
        objectif.getParcours().exigerOuvert();
        if (!objectif.isEnCours()) {
            throw new BusinessRuleException(null, "parcours.objectifConclu");
        }
        this.objectif = objectif;
        this.type = Objects.requireNonNull(type);
        this.individuelle = individuelle;
        this.qui = Objects.requireNonNull(qui);
        this.du = Objects.requireNonNull(du);
        objectif.ajouter(this);
    }

    /** Noted before the software was there, by that account. */
    void reprendre(Instant quand, UUID par) {
        dater(quand, par);
    }

    /** Until when; null when no end is planned. */
    void prevoir(LocalDate jusquau) {
        if (jusquau != null && jusquau.isBefore(du)) {
            throw new BusinessRuleException("echeance", "parcours.echeanceAvant");
        }
        echeance = jusquau;
    }

    void preciser(TexteProtege texte) {
        precision = texte;
    }

    /** Paid by that action of the contrat de ville; null when by none. */
    void financer(FicheAction fiche) {
        ficheAction = fiche;
    }

    /** Says what came of it; null takes the result back. */
    void conclure(ResultatAction obtenu, LocalDate le) {
        objectif.getParcours().exigerOuvert();
        resultat = obtenu;
        conclueLe = obtenu == null ? null : le;
    }

    public Objectif getObjectif() {
        return objectif;
    }

    public String getType() {
        return type;
    }

    /** False: a place in something collective. */
    public boolean isIndividuelle() {
        return individuelle;
    }

    public TexteProtege getPrecision() {
        return precision;
    }

    public FicheAction getFicheAction() {
        return ficheAction;
    }

    public String getQui() {
        return qui;
    }

    public LocalDate getDu() {
        return du;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    /** Null while it is under way. */
    public ResultatAction getResultat() {
        return resultat;
    }

    public LocalDate getConclueLe() {
        return conclueLe;
    }

    /** Key of this action in a form. */
    public String getIdTexte() {
        return getId().toString();
    }
}
