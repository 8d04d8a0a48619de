package fr.marelle.demonstration;

import fr.marelle.statistiques.Destinataire;
import fr.marelle.statistiques.Periode;
import fr.marelle.statistiques.RepriseStatistiques;
import fr.marelle.statistiques.Variable;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What left before today: recipients of each PRE, and the tables of the school year before the last. The last one is left to do. */
@Dependent
class StatistiquesDemonstration {

    /** PRE whose remontée was made. */
    private static final List<String> FAITES = List.of("PRE-01", "PRE-02");

    @Inject
    private Territoires territoires;

    @Inject
    private RepriseStatistiques statistiques;

    /** After the children. */
    @Transactional
    @ActivateRequestContext
    void diffuser(LocalDate jour) {
        Periode periode = Periode.finies(jour).get(1);
        LocalDate depuis = periode.debut();
        statistiques.publier(periode, List.of(Variable.AGE, Variable.SEXE));
        for (Pre pre : territoires.pres()) {
            Destinataire delegue = statistiques.agreer(
                    pre, "Mireille Lambert", "Déléguée du préfet", "Préfecture du Pas-de-Calais", depuis);
            statistiques.agreer(
                    pre,
                    "Olivier Carpentier",
                    "Chargé de mission PRE",
                    "Agence nationale de la cohésion des territoires",
                    depuis);
            if (FAITES.contains(pre.getCode())) {
                statistiques.remonter(delegue, periode);
            }
        }
    }
}
