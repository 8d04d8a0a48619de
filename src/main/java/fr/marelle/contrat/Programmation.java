package fr.marelle.contrat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contracts and fiches action for the other features, inside their transaction. */
@Dependent
public class Programmation {

    @Inject
    private ContratRepository repository;

    /** Stores a new contract with its avenants, axes and parties. */
    public void enregistrer(Contrat contrat) {
        repository.enregistrer(contrat);
    }

    /** Stores a new fiche with its funders. */
    public void enregistrer(FicheAction fiche) {
        repository.enregistrer(fiche);
    }

    /** What may finance an action of that year: programmed or done, by title. */
    public List<FicheAction> programmees(int annee) {
        return repository.programmees(annee);
    }

    public Optional<FicheAction> trouver(UUID id) {
        return repository.chercherFiche(id);
    }
}
