package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Families who object to the figures made from a file, and what the PRE decided. */
@Stateless
@RolesAllowed(Droit.OPPOSITION_STATUER)
public class OppositionService {

    @Inject
    private AccordRepository accords;

    @Inject
    private OppositionRepository oppositions;

    @Inject
    private RegistreOppositions registre;

    @Inject
    private Enfants enfants;

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

    /** Those of that child, latest first, with the reasons of what was refused. */
    public List<Opposition> lister(Famille famille) {
        Dossier dossier = famille.enfant().getDossier();
        List<Opposition> siennes = siennes(dossier);
        registre.ouvrir(siennes, dossier);
        return siennes;
    }

    private List<Opposition> siennes(Dossier dossier) {
        return oppositions.duDossier(utilisateur.perimetre(Droit.OPPOSITION_STATUER), dossier.getId());
    }

    /** One that comes, decided at once or later, or the decision on one that came; submitting the same again changes nothing more. */
    public void statuer(UUID brouillon, UUID enfantId, OppositionFormulaire saisi) {
        accords.retenir(utilisateur.perimetre(Droit.OPPOSITION_STATUER), List.of(enfantId.toString()));
        Famille famille = famille(enfantId);
        Dossier dossier = famille.enfant().getDossier();
        List<Opposition> deja = siennes(dossier);
        UUID decidee = Texte.uuid(saisi.getDemande());
        Opposition demande = decidee == null ? null : parmi(deja, decidee);
        boolean encore = demande == null
                ? deja.stream().anyMatch(o -> o.getId().equals(brouillon))
                : dejaDite(demande, saisi.getDecision());
        if (encore) {
            return;
        }
        dossier.exigerActif();
        OppositionLue lue = new OppositionLue(saisi, famille, demande);
        if (demande == null && deja.stream().anyMatch(Opposition::isEnVigueur)) {
            throw new BusinessRuleException(null, "accord.oppositionDeja");
        }
        Opposition aDecider = demande == null ? registre.recevoir(brouillon, dossier, lue) : demande;
        registre.decider(aDecider, dossier, lue);
    }

    private static boolean dejaDite(Opposition demande, String decision) {
        return OppositionFormulaire.PROLONGEE.equals(decision)
                ? demande.getProlongeeLe() != null
                : Objects.toString(demande.getDecision(), "").equals(decision);
    }

    private static Opposition parmi(List<Opposition> siennes, UUID id) {
        return siennes.stream().filter(o -> o.getId().equals(id)).findFirst().orElseThrow(IntrouvableException::new);
    }

    /** From today on the child is counted again: the family says so, decided or not. */
    public void lever(UUID enfantId, UUID oppositionId) {
        Dossier dossier = famille(enfantId).enfant().getDossier();
        dossier.exigerActif();
        registre.lever(parmi(siennes(dossier), oppositionId), dossier);
    }
}
