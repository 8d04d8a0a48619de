package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Quartier;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One action of one year's programmation: asked for ({@link EtatFiche#DEPOSEE}), taken or rejected by the funders, then done
 * or given up. Next year's edition is another fiche.
 */
@Entity
@Table(name = "fiche_action")
public class FicheAction extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "contrat_id")
    private Contrat contrat;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "axe_id")
    private Axe axe;

    private int annee;

    @Column(name = "numero_dauphin")
    private String numeroDauphin;

    private String intitule;
    private String porteur;
    private String theme;
    private String description;

    @Enumerated(EnumType.STRING)
    private EtatFiche etat;

    @ManyToMany
    @JoinTable(
            name = "fiche_action_quartier",
            joinColumns = @JoinColumn(name = "fiche_action_id"),
            inverseJoinColumns = @JoinColumn(name = "quartier_id"))
    private Set<Quartier> quartiers = new HashSet<>();

    @OneToMany(mappedBy = "ficheAction", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Financement> financements = new ArrayList<>();

    protected FicheAction() {}

    /** @param id the draft's identifier, so that submitting it twice stores one fiche */
    public FicheAction(UUID id, Axe axe, int annee, String intitule, String porteur, String theme) {
        super(id);
        this.contrat = axe.getContrat();
        this.etat = EtatFiche.DEPOSEE;
        decrire(axe, annee, intitule, porteur, theme);
    }

    final void decrire(Axe nouvelAxe, int nouvelleAnnee, String nom, String quiPorte, String codeTheme) {
        if (!contrat.couvre(nouvelleAnnee)) {
            throw new BusinessRuleException("annee", "contrat.anneeHorsContrat", contrat.getNom());
        }
        if (!nouvelAxe.getContrat().equals(contrat) || !nouvelAxe.vaut(nouvelleAnnee)) {
            throw new BusinessRuleException("axe", "contrat.axeHorsAnnee");
        }
        axe = nouvelAxe;
        annee = nouvelleAnnee;
        intitule = nom;
        porteur = quiPorte;
        theme = codeTheme;
    }

    /**
     * @param texte null when there is none
     * @param dauphin number on the State's portal, null until known
     */
    public void preciser(String texte, String dauphin) {
        if (dauphin != null && !dauphin.matches("[0-9]{6,12}")) {
            throw new BusinessRuleException("numeroDauphin", "contrat.dauphinFaux");
        }
        description = texte;
        numeroDauphin = dauphin;
    }

    /** Serves those quartiers and no other; at least one. */
    public void servir(Collection<Quartier> nouveaux) {
        if (nouveaux.isEmpty()) {
            throw new BusinessRuleException("quartiers", "contrat.quartierRequis");
        }
        quartiers.retainAll(nouveaux);
        quartiers.addAll(nouveaux);
    }

    /** Amounts of one funder; {@code demande} null takes the funder off. */
    public void financer(Financeur financeur, BigDecimal demande, BigDecimal accorde, BigDecimal depense) {
        Financement ligne = financements.stream()
                .filter(f -> f.getFinanceur() == financeur)
                .findFirst()
                .orElse(null);
        if (demande == null) {
            financements.remove(ligne);
            return;
        }
        if (ligne == null) {
            ligne = new Financement(this, financeur);
            financements.add(ligne);
        }
        ligne.chiffrer(demande, accorde, depense);
    }

    /** Programmed: refused while no funder has granted anything. */
    public void retenir() {
        exiger(EtatFiche.DEPOSEE);
        if (getTotal().accorde().signum() == 0) {
            throw new BusinessRuleException(null, "contrat.rienAccorde");
        }
        etat = EtatFiche.RETENUE;
    }

    public void rejeter() {
        exiger(EtatFiche.DEPOSEE);
        etat = EtatFiche.REJETEE;
    }

    public void realiser() {
        exiger(EtatFiche.RETENUE);
        etat = EtatFiche.REALISEE;
    }

    public void abandonner() {
        exiger(EtatFiche.RETENUE);
        etat = EtatFiche.ABANDONNEE;
    }

    private void exiger(EtatFiche attendu) {
        if (etat != attendu) {
            throw new BusinessRuleException(null, "contrat.etatIncompatible");
        }
    }

    /** Where it may go from where it stands. */
    public List<EtatFiche> getSuites() {
        return switch (etat) {
            case DEPOSEE -> List.of(EtatFiche.RETENUE, EtatFiche.REJETEE);
            case RETENUE -> List.of(EtatFiche.REALISEE, EtatFiche.ABANDONNEE);
            default -> List.of();
        };
    }

    public boolean isDeposee() {
        return etat == EtatFiche.DEPOSEE;
    }

    public boolean isRetenue() {
        return etat == EtatFiche.RETENUE;
    }

    /** All funders together. */
    public TotalFinanceur getTotal() {
        return financements.stream()
                .map(f -> new TotalFinanceur(null, f.getDemande(), f.getAccorde(), f.getDepense()))
                .reduce(TotalFinanceur.RIEN, TotalFinanceur::plus);
    }

    public Contrat getContrat() {
        return contrat;
    }

    public Axe getAxe() {
        return axe;
    }

    public int getAnnee() {
        return annee;
    }

    /** Digits; null until known. */
    public String getNumeroDauphin() {
        return numeroDauphin;
    }

    public String getIntitule() {
        return intitule;
    }

    public String getPorteur() {
        return porteur;
    }

    /** Code of the nomenclature THEME. */
    public String getTheme() {
        return theme;
    }

    public String getDescription() {
        return description;
    }

    public EtatFiche getEtat() {
        return etat;
    }

    /** By code. */
    public List<Quartier> getQuartiers() {
        return quartiers.stream()
                .sorted(Comparator.comparing(Quartier::getCode))
                .toList();
    }

    /** In the order of {@link Financeur}. */
    public List<Financement> getFinancements() {
        return financements.stream()
                .sorted(Comparator.comparing(Financement::getFinanceur))
                .toList();
    }
}
