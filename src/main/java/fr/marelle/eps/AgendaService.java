package fr.marelle.eps;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Puts files on the agenda of a meeting and takes them off. A file enters only if the family's accord covers today and the day
 * of the meeting; what refuses it never says who it is about.
 */
@Stateless
@RolesAllowed(Droit.EPS_PREPARER)
public class AgendaService {

    @Inject
    private EpsRepository eps;

    @Inject
    private CandidatRepository candidats;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Event<OrdreDuJourChange> changements;

    /** Puts a file at the end of the agenda; a file already there stays where it is. */
    public void inscrire(UUID reunionId, UUID dossierId) {
        Reunion reunion = eps.reunion(perimetre(), reunionId);
        Dossier dossier = eps.dossier(perimetre(), dossierId, reunion.getPre().getId());
        List<Passage> inscrits = eps.passages(reunionId);
        if (inscrits.stream().anyMatch(p -> p.getDossier().equals(dossier))) {
            return;
        }
        Candidat candidat = candidats.candidats(perimetre(), reunion).stream()
                .filter(c -> c.dossierId().equals(dossierId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(null, "eps.rienAExaminer", dossier.getNumero()));
        candidat.exigerAccord();
        int ordre = inscrits.stream().mapToInt(Passage::getOrdre).max().orElse(0) + 1;
        eps.enregistrer(new Passage(reunion, dossier, candidat.inscription(), ordre));
        changements.fire(new OrdreDuJourChange(reunionId));
        journal.noter(Acte.MODIFICATION, "eps", dossierId);
    }

    /** Takes a file off the agenda, unless it is decided. */
    public void retirer(UUID passageId) {
        Passage passage = eps.passage(perimetre(), passageId);
        passage.getReunion().exigerOuverte();
        if (eps.decision(passageId).isPresent()) {
            throw new BusinessRuleException(null, "eps.dejaDecide");
        }
        eps.supprimer(passage);
        changements.fire(new OrdreDuJourChange(passage.getReunion().getId()));
        journal.noter(Acte.MODIFICATION, "eps", passage.getDossier().getId());
    }

    /** Moves a file one place up; the first one stays first. */
    public void monter(UUID passageId) {
        Passage passage = eps.passage(perimetre(), passageId);
        List<Passage> agenda = eps.passages(passage.getReunion().getId());
        int place = agenda.indexOf(passage);
        if (place > 0) {
            passage.echanger(agenda.get(place - 1));
        }
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_PREPARER);
    }
}
