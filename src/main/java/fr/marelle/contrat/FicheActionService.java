package fr.marelle.contrat;

import fr.marelle.habilitation.Droit;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fiches action: read, written, taken or rejected, closed. */
@Stateless
public class FicheActionService {

    @Inject
    private ContratRepository repository;

    @Inject
    private Territoires territoires;

    @Inject
    private Nomenclatures nomenclatures;

    @RolesAllowed(Droit.CONTRAT_LIRE)
    public FicheAction lire(UUID id) {
        return repository.fiche(id);
    }

    /** The contract a form is about: that of the fiche, or the contract itself; with avenants and axes. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public Contrat contratDe(UUID ficheOuContrat) {
        return repository.contratDe(ficheOuContrat);
    }

    /** Quartiers that actions of a contract may serve. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public List<Quartier> quartiers(Contrat contrat) {
        return repository.quartiers(contrat.getGenerationQuartiers());
    }

    /** The form of a fiche, empty when {@code ficheOuContrat} is a contract. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public FicheActionFormulaire formulaire(UUID ficheOuContrat) {
        FicheActionFormulaire formulaire = new FicheActionFormulaire();
        repository.chercherFiche(ficheOuContrat).ifPresent(f -> remplir(formulaire, f));
        return formulaire;
    }

    private static void remplir(FicheActionFormulaire formulaire, FicheAction fiche) {
        formulaire.setVersion(String.valueOf(fiche.getVersion()));
        formulaire.setAnnee(String.valueOf(fiche.getAnnee()));
        formulaire.setAxe(fiche.getAxe().getId().toString());
        formulaire.setTheme(fiche.getTheme());
        formulaire.setIntitule(fiche.getIntitule());
        formulaire.setPorteur(fiche.getPorteur());
        formulaire.setNumeroDauphin(fiche.getNumeroDauphin());
        formulaire.setDescription(fiche.getDescription());
        formulaire.setQuartiers(
                fiche.getQuartiers().stream().map(Quartier::getCode).toList());
        for (Financement f : fiche.getFinancements()) {
            LigneFinancement ligne =
                    formulaire.getFinancements().get(f.getFinanceur().ordinal());
            ligne.setDemande(Montant.ecrire(f.getDemande()));
            ligne.setAccorde(Montant.ecrire(f.getAccorde()));
            ligne.setDepense(Montant.ecrire(f.getDepense()));
        }
    }

    /**
     * Stores a new fiche of a contract, or changes one; submitting the same draft twice stores it once.
     *
     * @param brouillon the draft's identifier, which a new fiche takes
     * @return the fiche
     */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public UUID enregistrer(UUID brouillon, UUID ficheOuContrat, FicheActionFormulaire saisi) {
        Optional<FicheAction> existante = repository.chercherFiche(ficheOuContrat);
        if (existante.isEmpty() && repository.chercherFiche(brouillon).isPresent()) {
            return brouillon;
        }
        existante.ifPresent(f -> f.verifierVersion(saisi.getVersion()));
        FicheSaisie lue = FicheSaisie.lire(saisi, contratDe(ficheOuContrat));
        Erreurs erreurs = lue.erreurs();
        boolean theme = nomenclatures
                .enVigueur(ListeNomenclature.THEME, saisi.getTheme())
                .isPresent();
        erreurs.exiger(theme, "theme", "commun.choixObligatoire");
        UUID id = existante.map(FicheAction::getId).orElse(brouillon);
        boolean libre = lue.dauphin() == null || !repository.dauphinPris(lue.dauphin(), id);
        erreurs.exiger(libre, "numeroDauphin", "contrat.dauphinPris");
        erreurs.lever();
        FicheAction fiche = existante.orElseGet(() -> lue.nouvelle(id));
        lue.reporter(fiche, territoires.quartiers(saisi.getQuartiers()));
        if (existante.isEmpty()) {
            repository.enregistrer(fiche);
        } else {
            repository.marquerModifie(fiche);
        }
        return id;
    }

    /** Moves a fiche to one of its {@link FicheAction#getSuites()}. */
    @RolesAllowed(Droit.CONTRAT_MODIFIER)
    public void statuer(UUID id, EtatFiche vers) {
        FicheAction fiche = repository.fiche(id);
        switch (vers) {
            case RETENUE -> fiche.retenir();
            case REJETEE -> fiche.rejeter();
            case REALISEE -> fiche.realiser();
            case ABANDONNEE -> fiche.abandonner();
            default -> throw new IntrouvableException();
        }
    }
}
