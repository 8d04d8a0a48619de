package fr.marelle.parcours.web;

import fr.marelle.parcours.Action;
import fr.marelle.parcours.Preparation;
import fr.marelle.parcours.Preparation.Comptes;
import fr.marelle.parcours.Preparation.Etat;
import fr.marelle.parcours.ResultatAction;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The outline of a bilan: dated facts and counts, which the professional completes; no sentence of hers is written for her. */
@Named
@RequestScoped
public class TrameBilan {

    @Inject
    private ListesParcoursView listes;

    /** Lines, in the order of the page. */
    String ecrire(Preparation preparation) {
        Comptes comptes = preparation.comptes();
        List<String> lignes = new ArrayList<>();
        lignes.add(Messages.texte("parcours.trameDepuis", preparation.depuis()));
        lignes.add(Messages.texte(
                "parcours.trameContacts", comptes.deLaFamille(), comptes.deLEquipe(), comptes.sansReponse()));
        lignes.add(Messages.texte("parcours.tramePoints", comptes.points()));
        for (Etat etat : preparation.getEtats()) {
            lignes.add("– " + listes.domaine(etat.objectif().getDomaine()) + " : "
                    + Messages.libelle(etat.objectif().getEtat()));
            etat.actions().forEach(a -> lignes.add("   " + listes.typeAction(a.getType()) + " : " + resultat(a)));
        }
        return String.join("\n", lignes) + "\n";
    }

    /** What came of it. */
    public String resultat(Action action) {
        ResultatAction resultat = action.getResultat();
        return resultat == null ? Messages.texte("parcours.actionEnCours") : Messages.libelle(resultat);
    }
}
