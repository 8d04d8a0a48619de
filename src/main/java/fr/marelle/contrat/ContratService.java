package fr.marelle.contrat;

import fr.marelle.habilitation.Droit;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contracts, their years and their axes. */
@Stateless
public class ContratService {

    @Inject
    private ContratRepository repository;

    @Inject
    private Clock horloge;

    @RolesAllowed(Droit.CONTRAT_LIRE)
    public List<ContratLigne> lister() {
        List<AnneeContrat> annees = repository.annees();
        return repository.contrats().stream()
                .map(c -> new ContratLigne(
                        c,
                        annees.stream()
                                .filter(a -> a.contratId().equals(c.getId()))
                                .toList()))
                .toList();
    }

    /** @param annee null for this year, or the contract's last one when it is over */
    @RolesAllowed(Droit.CONTRAT_LIRE)
    public ProgrammationAnnee lire(UUID id, Integer annee, int page) {
        Contrat contrat = repository.contratDe(id);
        contrat.getParties();
        int voulue = annee == null ? LocalDate.now(horloge).getYear() : annee;
        int retenue = contrat.couvre(voulue) ? voulue : contrat.getAnnees().get(0);
        List<TotalFinanceur> totaux = repository.totaux(id, retenue).stream()
                .sorted(Comparator.comparing(TotalFinanceur::financeur))
                .toList();
        return new ProgrammationAnnee(
                contrat,
                retenue,
                totaux,
                totaux.stream().reduce(TotalFinanceur.RIEN, TotalFinanceur::plus),
                repository.fiches(id, retenue, page));
    }

    /** The contract of an axis or of its own identifier, with avenants and axes. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public Contrat contratDe(UUID axeOuContrat) {
        return repository.contratDe(axeOuContrat);
    }

    /** The form of an axis, empty when {@code axeOuContrat} is a contract. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public AxeFormulaire formulaireAxe(UUID axeOuContrat) {
        AxeFormulaire formulaire = new AxeFormulaire();
        repository.axe(axeOuContrat).ifPresent(axe -> {
            formulaire.setVersion(String.valueOf(axe.getVersion()));
            formulaire.setIntitule(axe.getIntitule());
            formulaire.setNature(axe.getNature().name());
            formulaire.setDu(axe.getDu().toString());
            formulaire.setAu(axe.getAu() == null ? null : axe.getAu().toString());
        });
        return formulaire;
    }

    /**
     * Stores a new axis of a contract, or changes one; submitting the same draft twice stores it once.
     *
     * @param brouillon the draft's identifier, which a new axis takes
     * @return the contract
     */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public UUID enregistrerAxe(UUID brouillon, UUID axeOuContrat, AxeFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String intitule = erreurs.obligatoire("intitule", saisi.getIntitule(), Erreurs.TEXTE_COURT);
        NatureAxe nature = erreurs.choix("nature", NatureAxe.class, saisi.getNature());
        LocalDate du = erreurs.dateObligatoire("du", saisi.getDu());
        LocalDate au = erreurs.date("au", saisi.getAu());
        erreurs.lever();
        Contrat contrat = contratDe(axeOuContrat);
        Optional<Axe> existant = repository.axe(axeOuContrat);
        existant.ifPresent(a -> a.verifierVersion(saisi.getVersion()));
        if (existant.isPresent() || repository.axe(brouillon).isEmpty()) {
            existant.orElseGet(() -> contrat.ajouterAxe(brouillon, intitule, nature, du))
                    .decrire(intitule, nature, du, au);
        }
        return contrat.getId();
    }
}
