package fr.marelle.invitation;

import fr.marelle.dossier.Coffre;
import fr.marelle.eps.Deroulement;
import fr.marelle.eps.Deroulement.Presences;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The minutes of a meeting that was held, made at each request from what may be read today: whole for the team and for those
 * bound by secrecy, short for the others. Each file named there leaves the software, and is journaled so.
 */
@Stateless
public class CompteRenduService {

    @Inject
    private Deroulement deroulement;

    @Inject
    private CompteRenduRepository comptesRendus;

    @Inject
    private SeanceRepository seances;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** @param court for somebody of the meeting who is bound by no secrecy */
    @RolesAllowed(Droit.EPS_LIRE)
    public CompteRendu imprimer(UUID reunionId, boolean court) {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_LIRE);
        Presences presences = deroulement.presences(perimetre, reunionId);
        return rendre(presences, court, comptesRendus.debattus(perimetre, reunionId));
    }

    /** A guest's own, in the capacity in which she sat there, until its files close to her. */
    @RolesAllowed(Droit.EPS_ASSISTER)
    public CompteRendu imprimerPourInvite(UUID reunionId) {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_ASSISTER);
        Seance seance = seances.seance(perimetre, reunionId).orElseThrow(IntrouvableException::new);
        return rendre(
                deroulement.presences(reunionId),
                !seance.capacite().isTenue(),
                comptesRendus.debattusPourInvite(perimetre, reunionId));
    }

    private CompteRendu rendre(Presences presences, boolean court, List<Debattu> tous) {
        presences.exigerTenue();
        List<Debattu> debattus =
                tous.stream().filter(d -> !court || d.partage() != null).toList();
        List<UUID> dossiers = debattus.stream().map(Debattu::dossierId).toList();
        coffre.preparer(dossiers);
        debattus.forEach(d -> {
            coffre.ouvrir(d.dossierId(), FicheCourteService.LIEU, d.ficheId(), d.partage());
            if (!court) {
                coffre.ouvrir(d.dossierId(), Deroulement.LIEU_MOTIVATION, d.decisionId(), d.motivation());
            }
        });
        journal.noterTous(Acte.EXPORT, "eps", dossiers);
        return new CompteRendu(
                presences.reunion(),
                presences.participations(),
                court,
                court ? debattus.stream().map(Debattu::court).toList() : debattus,
                tous.size() - debattus.size());
    }
}
