package fr.marelle.parcours;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is aimed at in one domain, and the actions for it. */
@Entity
@Table(name = "objectif")
public class Objectif extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "parcours_id")
    private Parcours parcours;

    private String domaine;
    private TexteProtege intitule;

    @Enumerated(EnumType.STRING)
    private EtatObjectif etat;

    @Column(name = "fixe_le")
    private LocalDate fixeLe;

    @Column(name = "conclu_le")
    private LocalDate concluLe;

    @OneToMany(mappedBy = "objectif")
    @OrderBy("du")
    private List<Action> actions = new ArrayList<>();

    protected Objectif() {}

    /** @param domaine code of DOMAINE, parentalité included */
    Objectif(UUID id, Parcours parcours, String domaine, TexteProtege intitule, LocalDate le) {
        super(id);
        parcours.exigerOuvert();
        this.parcours = parcours;
        this.domaine = Objects.requireNonNull(domaine);
        this.intitule = Objects.requireNonNull(intitule);
        this.fixeLe = Objects.requireNonNull(le);
        this.etat = EtatObjectif.EN_COURS;
    }

    /** Noted before the software was there, by that account. */
    void reprendre(Instant quand, UUID par) {
        dater(quand, par);
    }

    /** Says what became of it; {@code EN_COURS} takes it up again. */
    void conclure(EtatObjectif nouveau, LocalDate le) {
        parcours.exigerOuvert();
        if (le.isBefore(fixeLe)) {
            throw new BusinessRuleException("le", "parcours.objectifAvant");
        }
        etat = Objects.requireNonNull(nouveau);
        concluLe = nouveau == EtatObjectif.EN_COURS ? null : le;
    }

    void ajouter(Action action) {
        actions.add(action);
    }

    public Parcours getParcours() {
        return parcours;
    }

    public String getDomaine() {
        return domaine;
    }

    public TexteProtege getIntitule() {
        return intitule;
    }

    public EtatObjectif getEtat() {
        return etat;
    }

    public LocalDate getFixeLe() {
        return fixeLe;
    }

    /** Null while it is worked on. */
    public LocalDate getConcluLe() {
        return concluLe;
    }

    public boolean isEnCours() {
        return etat == EtatObjectif.EN_COURS;
    }

    public List<Action> getActions() {
        return List.copyOf(actions);
    }
}
