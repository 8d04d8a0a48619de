package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Lien;
import fr.marelle.famille.Responsable;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Families who object to the figures made from a file, and what the PRE decided. */
@Stateless
@RolesAllowed(Droit.OPPOSITION_STATUER)
public class OppositionService {

    @Inject
    private AccordRepository accords;

    @Inject
    private Enfants enfants;

    @Inject
    private Dossiers dossiers;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** The child concerned, among its own. */
    public Famille preparer(UUID enfantId) {
        Famille famille = famille(enfantId);
        journal.noter(Acte.LECTURE, "accord", famille.enfant().getDossier().getId());
        return famille;
    }

    private Famille famille(UUID enfantId) {
        return enfants.famille(utilisateur.perimetre(Droit.OPPOSITION_STATUER), enfantId, LocalDate.now(horloge));
    }

    /** Those of that child, latest first. */
    public List<Opposition> lister(Famille famille) {
        return accords.oppositions(
                utilisateur.perimetre(Droit.OPPOSITION_STATUER),
                famille.enfant().getDossier().getId());
    }

    /** Decided today; submitting the same draft again decides nothing more. */
    public void statuer(UUID brouillon, UUID enfantId, OppositionFormulaire saisi) {
        accords.retenir(utilisateur.perimetre(Droit.OPPOSITION_STATUER), List.of(enfantId.toString()));
        Famille famille = famille(enfantId);
        Dossier dossier = famille.enfant().getDossier();
        List<Opposition> deja = lister(famille);
        if (deja.stream().anyMatch(o -> o.getId().equals(brouillon))) {
            return;
        }
        dossier.exigerActif();
        Erreurs erreurs = new Erreurs();
        LocalDate recueLe = erreurs.datePassee("recueLe", saisi.getRecueLe(), famille.jour());
        DecisionOpposition decision = erreurs.choix("decision", DecisionOpposition.class, saisi.getDecision());
        Optional<Responsable> auteur = auteur(famille, saisi.getAuteur());
        erreurs.exiger(
                auteur.isPresent() || AccordFormulaire.JEUNE.equals(saisi.getAuteur()),
                "auteur",
                "commun.choixObligatoire");
        erreurs.exiger(
                decision != DecisionOpposition.ACCEPTEE || auteur.isEmpty() || famille.signe(auteur.get()),
                "auteur",
                "accord.oppositionSansAutorite");
        erreurs.exiger(deja.stream().noneMatch(Opposition::isEnVigueur), null, "accord.oppositionDeja");
        erreurs.lever();
        accords.enregistrer(new Opposition(brouillon, dossier, auteur.orElse(null), recueLe, decision, famille.jour()));
        tracer(dossier, "trace.accord.opposition", decision.name());
    }

    private static Optional<Responsable> auteur(Famille famille, String choisi) {
        return famille.liens().stream()
                .map(Lien::getResponsable)
                .filter(r -> r.getId().toString().equals(choisi))
                .findFirst();
    }

    /** From today on the child is counted again. */
    public void lever(UUID enfantId, UUID oppositionId) {
        Famille famille = famille(enfantId);
        famille.enfant().getDossier().exigerActif();
        lister(famille).stream()
                .filter(o -> o.getId().equals(oppositionId))
                .findFirst()
                .orElseThrow(IntrouvableException::new)
                .lever(famille.jour());
        tracer(famille.enfant().getDossier(), "trace.accord.oppositionLevee", null);
    }

    private void tracer(Dossier dossier, String cle, String parametre) {
        journal.noter(Acte.MODIFICATION, "accord", dossier.getId());
        dossiers.tracer(dossier, cle, parametre);
    }
}
