package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;

import java.util.List;

/** Points de situation for the tests of pages. */
public final class PointsExemple {

    private PointsExemple() {}

    /** Two domains of one level at the first, one of them alone at the second. */
    public static List<Evaluation> deux() {
        Parcours parcours = Exemples.enCours();
        Evaluation entree = Exemples.point(parcours, Occasion.ENTREE, LUNDI);
        Exemples.situer(entree, "LANGAGE", NiveauDomaine.FRAGILITE);
        Exemples.situer(entree, "SCOLAIRE", NiveauDomaine.FRAGILITE);
        Evaluation revue = Exemples.point(parcours, Occasion.BILAN, LUNDI.plusDays(90));
        Exemples.situer(revue, "LANGAGE", NiveauDomaine.APPUIS);
        return List.of(entree, revue);
    }
}
