package fr.marelle.invitation;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Presentation;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a guest of the EPS reads, as long as she is one: her meetings, their files. Each file shown by name is journaled. */
@Stateless
@RolesAllowed(Droit.EPS_ASSISTER)
public class SeanceService {

    @Inject
    private SeanceRepository seances;

    @Inject
    private Presentation presentation;

    @Inject
    private Question question;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** Meetings one is invited to, next first. */
    public List<Seance> seances() {
        return seances.seances(perimetre());
    }

    /** One of them. */
    public Seance seance(UUID id) {
        return seances.seance(perimetre(), id).orElseThrow(IntrouvableException::new);
    }

    /** The files of one meeting that are open today, in order. */
    public List<DossierPresente> agenda(UUID reunionId) {
        List<DossierPresente> agenda = seances.agenda(perimetre(), reunionId);
        journal.noterTous(
                Acte.LECTURE,
                "eps",
                agenda.stream()
                        .filter(DossierPresente::isNomme)
                        .map(DossierPresente::dossierId)
                        .toList());
        return agenda;
    }

    /** One file; a guest bound by no secrecy gets the short one. */
    public FicheEps lire(UUID passageId) {
        DossierPresente dossier = seances.dossier(perimetre(), passageId)
                .filter(DossierPresente::isNomme)
                .orElseThrow(IntrouvableException::new);
        journal.noter(Acte.LECTURE, "eps", dossier.dossierId());
        coffre.ouvrir(dossier.dossierId(), FicheCourteService.LIEU, dossier.ficheId(), dossier.partage());
        if (!dossier.tenu()) {
            return new FicheEps(dossier, List.of(), null, List.of());
        }
        Evaluation point = presentation.dernierPoint(dossier.dossierId()).orElse(null);
        return new FicheEps(
                dossier,
                question.motifs(dossier.saisineId()),
                point,
                question.objectifs(dossier.objet(), dossier.dossierId(), dossier.parcoursId()));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_ASSISTER);
    }
}
