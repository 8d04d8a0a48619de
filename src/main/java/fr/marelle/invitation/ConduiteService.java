package fr.marelle.invitation;

import fr.marelle.dossier.Coffre;
import fr.marelle.eps.Deroulement;
import fr.marelle.eps.Deroulement.Cours;
import fr.marelle.eps.PassageLigne;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.parcours.Presentation;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Leads a meeting file after file, on a screen that others see: only the open file is read, named and journaled. */
@Stateless
@RolesAllowed(Droit.EPS_DECIDER)
public class ConduiteService {

    @Inject
    private Deroulement deroulement;

    @Inject
    private ConduiteRepository conduites;

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

    @Inject
    private Clock horloge;

    /** The meeting before its first file. */
    public Conduite commencer(UUID reunionId, boolean entiere) {
        Cours cours = deroulement.cours(perimetre(), reunionId);
        Ecran ecran = new Ecran(entiere, conduites.nonLies(reunionId) > 0);
        return conduite(cours, null, ecran, null, conduites.tus(perimetre(), reunionId));
    }

    /**
     * The meeting at one file; withdrawn by the family or frozen since, nothing of it is read.
     *
     * @param reunionId null when only the file is known
     */
    public Conduite lire(UUID reunionId, UUID passageId, boolean entiere) {
        Cours cours = deroulement.autour(perimetre(), passageId);
        if (reunionId != null && !reunionId.equals(cours.reunion().getId())) {
            throw new IntrouvableException();
        }
        PassageLigne ligne = cours.etapes().stream()
                .map(e -> e.ligne())
                .filter(l -> l.id().equals(passageId))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        Prepare prepare = conduites.prepare(perimetre(), passageId);
        Ecran ecran = new Ecran(entiere, prepare.nonLies() > 0);
        if (!ligne.isMontrable()) {
            return conduite(cours, passageId, ecran, null, 0);
        }
        journal.noter(Acte.LECTURE, "eps", ligne.dossierId());
        coffre.ouvrir(ligne.dossierId(), FicheCourteService.LIEU, prepare.ficheId(), prepare.partage());
        FicheConduite fiche = entiere ? entiere(ligne, prepare) : FicheConduite.courte(prepare.clair());
        return conduite(cours, passageId, ecran, fiche, 0);
    }

    private FicheConduite entiere(PassageLigne ligne, Prepare prepare) {
        UUID dossierId = ligne.dossierId();
        return FicheConduite.entiere(
                prepare.clair(),
                conduites.traits(perimetre(), ligne.id()),
                question.motifs(prepare.saisineId()),
                question.objectifs(ligne.objet(), dossierId, prepare.parcoursId()),
                presentation.dernierPoint(dossierId).orElse(null));
    }

    private Conduite conduite(Cours cours, UUID passageId, Ecran ecran, FicheConduite fiche, long tus) {
        return new Conduite(
                cours.reunion(),
                cours.etapes(),
                passageId,
                ecran,
                fiche,
                tus,
                perimetre().jour(),
                horloge.instant());
    }

    /** The meeting comes to that file. */
    public void ouvrir(UUID passageId) {
        journal.noter(Acte.MODIFICATION, "eps", deroulement.ouvrir(perimetre(), passageId));
    }

    /** The draft of the decision of that file, always the same for one person: whoever comes back to the file finds it again. */
    public UUID brouillon(UUID passageId) {
        return UUID.nameUUIDFromBytes(
                (passageId + "|" + utilisateur.getCompteId()).getBytes(StandardCharsets.US_ASCII));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_DECIDER);
    }
}
