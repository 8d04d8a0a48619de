package fr.marelle.eps;

import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enters what the EPS decided of a file, does it, and shows it again. */
@Stateless
public class DecisionService {

    @Inject
    private EpsRepository eps;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Effets effets;

    @Inject
    private Greffe greffe;

    /** One file before one meeting, with what was decided. */
    @RolesAllowed(Droit.EPS_LIRE)
    public PassageFiche lire(UUID passageId) {
        Perimetre perimetre = greffe.perimetre(Droit.EPS_LIRE);
        Atteint<PassageLigne> atteint = greffe.atteindre(p -> eps.ligne(p, passageId));
        PassageLigne ligne = atteint.objet();
        Decision decision = eps.decision(passageId).orElse(null);
        Passage passage = decision == null ? eps.passage(perimetre, passageId) : decision.getPassage();
        Reunion reunion = passage.getReunion();
        if (!ligne.isMontrable()) {
            return new PassageFiche(reunion, ligne, atteint.modifiable(), null);
        }
        greffe.relire(ligne.dossierId(), decision);
        return new PassageFiche(reunion, ligne, atteint.modifiable(), decision);
    }

    /** What may be decided today of a file that is there for {@code objet}. */
    @RolesAllowed(Droit.EPS_LIRE)
    public List<ItemNomenclature> types(ObjetPassage objet) {
        return objet.choix(nomenclatures.items(ListeNomenclature.DECISION_EPS));
    }

    /**
     * Enters a decision and does what it says. Submitting the same draft twice decides once; what another leader of the meeting, or
     * oneself on another screen, decided meanwhile stays.
     *
     * @param id the draft's identifier, which becomes the decision's
     * @return the meeting
     */
    @RolesAllowed(Droit.EPS_DECIDER)
    public UUID decider(UUID id, UUID passageId, DecisionFormulaire saisi) {
        Perimetre perimetre = greffe.perimetre(Droit.EPS_DECIDER);
        Passage passage = eps.passage(perimetre, passageId);
        Optional<Decision> deja = eps.decision(passageId);
        if (deja.isEmpty()) {
            enregistrer(id, passage, saisi, perimetre);
        } else if (!deja.get().estCelle(id, saisi.getType())) {
            throw new BusinessRuleException(null, "eps.dejaDecide");
        }
        return passage.getReunion().getId();
    }

    private void enregistrer(UUID id, Passage passage, DecisionFormulaire saisi, Perimetre perimetre) {
        boolean montrable = eps.ligne(perimetre, passage.getId())
                .filter(PassageLigne::isMontrable)
                .isPresent();
        if (!montrable) {
            throw new BusinessRuleException(
                    null, "eps.accordManquant", passage.getDossier().getNumero());
        }
        Erreurs erreurs = new Erreurs();
        ItemNomenclature type = nomenclatures
                .enVigueur(ListeNomenclature.DECISION_EPS, saisi.getType())
                .orElse(null);
        erreurs.exiger(type != null, "type", "commun.choixObligatoire");
        String motivation = motivation(erreurs, saisi, type);
        LocalDate report = erreurs.date("ajourneeAu", saisi.getAjourneeAu());
        erreurs.lever();
        EffetDecision effet = EffetDecision.valueOf(type.getEffet());
        Decision decision = new Decision(id, passage, type.getCode(), effet, report, perimetre.jour());
        greffe.consigner(decision, type.getLibelle(), motivation);
        eps.enregistrer(decision);
        effets.produire(decision, effet);
    }

    /** Another answer says which (domain.md §2: "autre réponse (motif)"); the other decisions may go without. */
    private static String motivation(Erreurs erreurs, DecisionFormulaire saisi, ItemNomenclature type) {
        return type != null && type.produit(EffetDecision.AUTRE_REPONSE)
                ? erreurs.obligatoire("texte", saisi.getTexte(), Erreurs.RECIT)
                : erreurs.facultatif("texte", saisi.getTexte(), Erreurs.RECIT);
    }
}
