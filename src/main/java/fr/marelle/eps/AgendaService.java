package fr.marelle.eps;

import fr.marelle.dossier.Dossier;
import fr.marelle.geste.Gestes;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.BusinessRuleException.Refus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private Gestes gestes;

    @Inject
    private Event<OrdreDuJourChange> changements;

    /**
     * Puts files at the end of the agenda, in that order, all of them or none; a file already there stays where it is.
     *
     * @throws BusinessRuleException for each that may not be there: says why, by its number
     */
    public void inscrire(UUID reunionId, Collection<UUID> dossiers) {
        Reunion reunion = eps.reunion(perimetre(), reunionId);
        List<Passage> inscrits = eps.passages(reunionId);
        List<UUID> deja = inscrits.stream().map(p -> p.getDossier().getId()).toList();
        List<UUID> nouveaux =
                dossiers.stream().distinct().filter(d -> !deja.contains(d)).toList();
        List<Candidat> attendus = candidats.candidats(perimetre(), reunion);
        int place = inscrits.stream().mapToInt(Passage::getOrdre).max().orElse(0);
        List<Refus> refus = new ArrayList<>();
        for (UUID dossier : nouveaux) {
            try {
                eps.enregistrer(passage(reunion, dossier, attendus, ++place));
            } catch (BusinessRuleException e) {
                refus.addAll(e.getRefus());
            }
        }
        if (!refus.isEmpty()) {
            throw new BusinessRuleException(refus);
        }
        changements.fire(new OrdreDuJourChange(reunionId));
        journal.noterTous(Acte.MODIFICATION, "eps", nouveaux);
    }

    private Passage passage(Reunion reunion, UUID dossierId, List<Candidat> attendus, int ordre) {
        Dossier dossier = eps.dossier(perimetre(), dossierId, reunion.getPre().getId());
        Candidat candidat = attendus.stream()
                .filter(c -> c.dossierId().equals(dossierId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(null, "eps.rienAExaminer", dossier.getNumero()));
        candidat.exigerAccord();
        return new Passage(reunion, dossier, candidat.inscription(), ordre);
    }

    /**
     * Takes a file off the agenda, unless it is decided.
     *
     * @return by what it is undone
     */
    public UUID retirer(UUID passageId) {
        Passage passage = eps.passage(perimetre(), passageId);
        passage.getReunion().exigerOuverte();
        if (eps.decision(passageId).isPresent()) {
            throw new BusinessRuleException(null, "eps.dejaDecide");
        }
        UUID reunionId = passage.getReunion().getId();
        String place = PassageInverse.place(passage, eps.passages(reunionId));
        eps.supprimer(passage);
        changements.fire(new OrdreDuJourChange(reunionId));
        journal.noter(Acte.MODIFICATION, "eps", passage.getDossier().getId());
        return gestes.noter(PassageInverse.RETIRE, Map.of(passage, place));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_PREPARER);
    }
}
