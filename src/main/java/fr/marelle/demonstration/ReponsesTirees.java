package fr.marelle.demonstration;

import fr.marelle.accord.Recherche;
import fr.marelle.accord.Reponse;
import fr.marelle.accord.ResultatRecherche;
import fr.marelle.demonstration.Menage.Parents;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a family answers to each purpose, and what came of seeking the other parent. */
final class ReponsesTirees {

    static final String ACCOMPAGNEMENT = "ACCOMPAGNEMENT";
    static final String PARTAGE = "PARTAGE_EPS";

    private ReponsesTirees() {}

    /** A known disagreement only where nothing came of it. */
    static Recherche recherche(Parents parents, Histoire histoire, Hasard hasard) {
        ResultatRecherche resultat = ResultatRecherche.INFORME_SANS_OPPOSITION;
        if (parents == Parents.INJOIGNABLE) {
            resultat = ResultatRecherche.NON_JOIGNABLE;
        } else if (histoire.issue() == Issue.ACCORDEE && hasard.chance(12)) {
            resultat = ResultatRecherche.DESACCORD;
        }
        return new Recherche(resultat, histoire.accordLe(), hasard.parmi("téléphone", "courrier", "message"));
    }

    static Map<String, Reponse> reponses(Reponse reponse, Hasard hasard) {
        Map<String, Reponse> reponses = new LinkedHashMap<>();
        reponses.put(ACCOMPAGNEMENT, reponse);
        reponses.put(PARTAGE, reponse);
        if (reponse == Reponse.ACCORDE && hasard.chance(25)) {
            reponses.put("SUIVI_PSYCHOLOGIQUE", Reponse.ACCORDE);
        }
        if (reponse == Reponse.ACCORDE && hasard.chance(70)) {
            reponses.put("IMAGE", hasard.chance(70) ? Reponse.ACCORDE : Reponse.REFUSE);
        }
        return reponses;
    }
}
