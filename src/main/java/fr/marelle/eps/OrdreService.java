package fr.marelle.eps;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In what order the files of a meeting come, and how long each is planned for. */
@Stateless
@RolesAllowed(Droit.EPS_PREPARER)
public class OrdreService {

    @Inject
    private EpsRepository eps;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** Moves a file one place up; the first one stays first. */
    public void monter(UUID passageId) {
        decaler(passageId, -1);
    }

    /** Moves a file one place down; the last one stays last. */
    public void descendre(UUID passageId) {
        decaler(passageId, 1);
    }

    private void decaler(UUID passageId, int pas) {
        Passage passage = eps.passage(perimetre(), passageId);
        List<Passage> agenda = eps.passages(perimetre(), passage.getReunion().getId());
        int place = agenda.indexOf(passage) + pas;
        if (place >= 0 && place < agenda.size()) {
            passage.echanger(agenda.get(place));
            noter(List.of(passage));
        }
    }

    /**
     * Puts a file before another one, and the others after one another.
     *
     * @param devantId null for the last place; one that is no longer there means the same
     */
    public void placer(UUID passageId, UUID devantId) {
        Passage passage = eps.passage(perimetre(), passageId);
        List<Passage> agenda = new ArrayList<>(eps.passages(passage.getReunion().getId()));
        if (passageId.equals(devantId)) {
            return;
        }
        agenda.remove(passage);
        int place = agenda.stream().map(Passage::getId).toList().indexOf(devantId);
        agenda.add(place < 0 ? agenda.size() : place, passage);
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).placer(i + 1);
        }
        noter(List.of(passage));
    }

    /**
     * Plans how long each file takes, as typed; what is not said stays.
     *
     * @throws BusinessRuleException for what is no number of minutes
     */
    public void prevoir(UUID reunionId, Map<UUID, String> minutes) {
        eps.reunion(perimetre(), reunionId).exigerOuverte();
        Erreurs erreurs = new Erreurs();
        List<Passage> agenda = eps.passages(perimetre(), reunionId);
        for (int i = 0; i < agenda.size(); i++) {
            String saisies = minutes.get(agenda.get(i).getId());
            if (saisies != null && !agenda.get(i).prevoir(saisies)) {
                erreurs.ajouter(null, "eps.minutesIllisibles", i + 1, Passage.MINUTES_MAX);
            }
        }
        erreurs.lever();
        noter(agenda.stream().filter(x -> minutes.containsKey(x.getId())).toList());
    }

    private void noter(List<Passage> passages) {
        journal.noterTous(
                Acte.MODIFICATION,
                "eps",
                passages.stream().map(x -> x.getDossier().getId()).toList());
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_PREPARER);
    }
}
