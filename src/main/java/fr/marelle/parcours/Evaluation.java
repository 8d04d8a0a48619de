package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.nomenclature.EffetDomaine;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A point de situation: facts and appreciation apart, the family's view beside, and a level in words for the domains that were
 * worked on. Parentalité is described and never scored. The first one is often made before any parcours; the parcours takes
 * it up when it opens.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parcours_id")
    private Parcours parcours;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    private Compartiment compartiment = Compartiment.PARTAGE;

    private LocalDate le;
    private TexteProtege faits;
    private TexteProtege appreciation;
    private TexteProtege parentalite;

    @Column(name = "vue_famille")
    private TexteProtege vueFamille;

    @ElementCollection
    @CollectionTable(name = "evaluation_ligne", joinColumns = @JoinColumn(name = "evaluation_id"))
    private Set<EvaluationLigne> lignes = new LinkedHashSet<>();

    @OneToOne(mappedBy = "evaluation", fetch = FetchType.LAZY)
    private Bilan bilan;

    protected Evaluation() {}

    /** @param parcours null for an ENTREE made before any */
    Evaluation(UUID id, Dossier dossier, Parcours parcours, Occasion occasion, LocalDate le) {
        super(id);
        if (parcours == null && occasion != Occasion.ENTREE) {
            throw new BusinessRuleException("occasion", "parcours.occasionSansParcours");
        }
        if (parcours != null && !parcours.getDossier().equals(dossier)) {
            throw new IllegalArgumentException("this parcours belongs to another file");
        }
        this.dossier = Objects.requireNonNull(dossier);
        this.parcours = parcours;
        this.occasion = Objects.requireNonNull(occasion);
        this.le = Objects.requireNonNull(le);
    }

    void decrire(TexteProtege observe, TexteProtege apprecie, TexteProtege parents, TexteProtege famille) {
        faits = observe;
        appreciation = apprecie;
        parentalite = parents;
        vueFamille = famille;
    }

    /** Says where the child stands in a domain that was worked on. */
    void situer(String domaine, EffetDomaine effet, NiveauDomaine niveau) {
        if (effet != EffetDomaine.MESURE) {
            throw new BusinessRuleException("parentalite", "parcours.domaineDecrit");
        }
        if (niveau(domaine).isPresent()) {
            throw new IllegalArgumentException("one level a domain");
        }
        lignes.add(new EvaluationLigne(domaine, niveau));
    }

    /** The parcours that opens takes up the point de situation that prepared it. */
    void rattacher(Parcours ouvert) {
        if (parcours != null) {
            throw new IllegalStateException("already part of a parcours");
        }
        parcours = ouvert;
    }

    /** The bilan rests on it. */
    void fonder(Bilan tenu) {
        bilan = tenu;
    }

    /** Noted before the software was there, by that account. */
    void reprendre(Instant quand, UUID par) {
        dater(quand, par);
    }

    /** Who may read it. */
    void reserver(Compartiment lecteurs) {
        compartiment = lecteurs;
    }

    public boolean isRestreint() {
        return compartiment == Compartiment.RESTREINT;
    }

    /** Empty when the domain was not worked on: "non abordé", which is no level. */
    public Optional<NiveauDomaine> niveau(String domaine) {
        return lignes.stream()
                .filter(l -> l.getDomaine().equals(domaine))
                .map(EvaluationLigne::getNiveau)
                .findFirst();
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** Null until one opens. */
    public Parcours getParcours() {
        return parcours;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public LocalDate getLe() {
        return le;
    }

    /** What was observed; null when nothing was written. */
    public TexteProtege getFaits() {
        return faits;
    }

    /** What the professional makes of it. */
    public TexteProtege getAppreciation() {
        return appreciation;
    }

    /** Described, never scored. */
    public TexteProtege getParentalite() {
        return parentalite;
    }

    /** What the family says itself. */
    public TexteProtege getVueFamille() {
        return vueFamille;
    }

    /** The bilan it was made for; null when for none. */
    public Bilan getBilan() {
        return bilan;
    }

    /** The domains worked on, by code. */
    public List<EvaluationLigne> getLignes() {
        return lignes.stream()
                .sorted(Comparator.comparing(EvaluationLigne::getDomaine))
                .toList();
    }
}
