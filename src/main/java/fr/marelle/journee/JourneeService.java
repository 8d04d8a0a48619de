package fr.marelle.journee;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** One's own first day: read, ticked, put away, taken out again. */
@Stateless
@RolesAllowed(Droit.ACCUEIL)
public class JourneeService {

    @Inject
    private JourneeRepository repository;

    @Inject
    private UtilisateurCourant utilisateur;

    public JourneeLue lire() {
        List<Pas> pas = Chemin.pas(utilisateur::peut);
        return repository
                .journee(utilisateur.getCompteId())
                .map(j -> new JourneeLue(pas, j.getFaits(), j.isRangee()))
                .orElse(new JourneeLue(pas, Set.of(), false));
    }

    /**
     * Ticks a step, or takes its tick away.
     *
     * @throws IntrouvableException when it is none of one's steps
     */
    public void basculer(Pas pas) {
        if (!Chemin.pas(utilisateur::peut).contains(pas)) {
            throw new IntrouvableException();
        }
        mienne().basculer(pas);
    }

    /** @param loin false to take it out again */
    public void ranger(boolean loin) {
        mienne().ranger(loin);
    }

    private Journee mienne() {
        return repository.journee(utilisateur.getCompteId()).orElseGet(() -> {
            Journee nouvelle = new Journee(utilisateur.getCompteId());
            repository.enregistrer(nouvelle);
            return nouvelle;
        });
    }
}
