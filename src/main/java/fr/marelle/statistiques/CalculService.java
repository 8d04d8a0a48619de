package fr.marelle.statistiques;

import fr.marelle.habilitation.Droit;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Previews: started, watched, given up, published. */
@Stateless
@RolesAllowed(Droit.STATISTIQUES_PUBLIER)
public class CalculService {

    @Inject
    private Instruction instruction;

    @Inject
    private Calculs calculs;

    @Inject
    private Arrete arrete;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** Periods one may publish. */
    public List<Periode> periodes() {
        return Periode.finies(LocalDate.now(horloge));
    }

    /**
     * Starts the preview of what is asked; only that it was asked is kept, for several thresholds tell more than one.
     *
     * @param brouillon the draft's identifier, which the publication will take
     * @return what the same demand gave before; empty when it is new, and being computed
     */
    public Optional<Publication> lancer(UUID brouillon, PublicationFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        DemandePublication demande = DemandePublication.lire(
                erreurs,
                saisi.getPopulation(),
                saisi.getPeriode(),
                saisi.getTableaux(),
                saisi.getSeuil(),
                LocalDate.now(horloge));
        erreurs.lever();
        journal.noterMotif(
                Acte.RECHERCHE, "publication", null, demande.periode().code() + ", seuil " + demande.seuil());
        Optional<Publication> deja = instruction.deja(demande);
        if (deja.isEmpty()) {
            calculs.lancer(new Calcul(brouillon, instruction.etudier(demande)));
        }
        return deja;
    }

    /** The preview this person asked for last; empty when it was given up or forgotten. */
    public Optional<Calcul> mien() {
        return calculs.mien();
    }

    /** Stops and forgets it. */
    public void annuler() {
        calculs.oublier();
    }

    /**
     * Publishes the preview as it was shown, or what the same demand gave meanwhile. Refused when counts or releases of the
     * period have changed since: what was hidden might no longer be enough.
     */
    public Publication publier() {
        Calcul calcul = calculs.mien()
                .filter(c -> c.getEtat() == EtatCalcul.FINI)
                .orElseThrow(() -> new BusinessRuleException(null, "statistiques.sansApercu"));
        instruction.verrouiller();
        return instruction.deja(calcul.getDemande()).orElseGet(() -> {
            Etude etude = instruction.figer(calcul.getDemande());
            if (!etude.pareille(calcul.etude())) {
                throw new BusinessRuleException(null, "statistiques.changeDepuis");
            }
            return arrete.publier(calcul.getId(), etude, calcul.cellules());
        });
    }
}
