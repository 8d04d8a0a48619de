package fr.marelle.parcours.web;

import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.impression.Gabarit;
import fr.marelle.impression.Papier;
import fr.marelle.parcours.Action;
import fr.marelle.parcours.Objectif;
import fr.marelle.parcours.ProjetRemis;
import fr.marelle.shared.TexteProtege;
import fr.marelle.shared.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The projet on paper, to be signed by parents, child and référent: objectives, actions, who, until when, with what result. No
 * address, phone number nor name of an adult of the family is on it, but what was typed in an objective or an action.
 */
final class PapierProjet {

    private static final Gabarit PROJET = Gabarit.lire(PapierProjet.class, "projet.xhtml");

    private final UnaryOperator<String> domaine;
    private final UnaryOperator<String> typeAction;

    /**
     * @param domaine label of a code of DOMAINE
     * @param typeAction label of a code of TYPE_ACTION
     */
    PapierProjet(UnaryOperator<String> domaine, UnaryOperator<String> typeAction) {
        this.domaine = domaine;
        this.typeAction = typeAction;
    }

    Papier imprimer(ProjetRemis remis) {
        ProjetRemis.Tete tete = remis.tete();
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("pre", tete.pre().getNom());
        valeurs.put("enfant", tete.enfant().getPrenom() + " " + tete.enfant().getNom());
        valeurs.put("dossier", tete.parcours().getDossier().getNumero());
        valeurs.put("jour", remis.jour());
        Membre referent = remis.referent();
        if (referent != null) {
            valeurs.put("nomReferent", referent.nom());
            valeurs.put("referent", referent.nom() + (referent.telephone() == null ? "" : ", " + referent.telephone()));
        }
        List<Map<String, Object>> objectifs = new ArrayList<>();
        remis.objectifs().forEach(o -> objectifs.add(objectif(o, objectifs.size() + 1)));
        valeurs.put("objectifs", objectifs);
        return Papier.de("projet-de-parcours.pdf", "Projet de parcours", PROJET, valeurs);
    }

    private Map<String, Object> objectif(Objectif objectif, int rang) {
        List<Map<String, Object>> actions =
                objectif.getActions().stream().map(this::action).toList();
        return Map.of(
                "rang", rang,
                "domaine", domaine.apply(objectif.getDomaine()),
                "intitule", objectif.getIntitule().getClair(),
                "fixeLe", objectif.getFixeLe(),
                "etat", Messages.libelle(objectif.getEtat()),
                "actions", actions,
                "prevues", actions.isEmpty() ? List.of() : List.of(Map.of()));
    }

    private Map<String, Object> action(Action action) {
        TexteProtege precision = action.getPrecision();
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("type", typeAction.apply(action.getType()));
        valeurs.put("precision", precision == null ? null : precision.getClair());
        valeurs.put("qui", action.getQui());
        valeurs.put("echeance", action.getEcheance() == null ? "—" : action.getEcheance());
        valeurs.put("resultat", action.getResultat() == null ? "En cours" : Messages.libelle(action.getResultat()));
        return valeurs;
    }
}
