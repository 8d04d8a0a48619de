package fr.marelle.statistiques;

import fr.marelle.masquage.Tableau;
import fr.marelle.shared.Erreurs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which tables are asked, each a list of codes of {@link Variable}, and says what is wrong with them. */
final class LectureTableaux {

    private LectureTableaux() {}

    static List<Tableau> lire(Erreurs erreurs, List<List<String>> saisis) {
        erreurs.exiger(
                !saisis.isEmpty() && saisis.size() <= DemandePublication.TABLEAUX_MAX,
                "tableaux",
                "statistiques.nombreTableaux",
                DemandePublication.TABLEAUX_MAX);
        List<Tableau> lus = new ArrayList<>();
        for (List<String> saisi : saisis) {
            tableau(erreurs, saisi).ifPresent(lus::add);
        }
        erreurs.exiger(lus.stream().distinct().count() == lus.size(), "tableaux", "statistiques.tableauDouble");
        lus.sort(Comparator.comparing(Tableau::nom));
        return lus;
    }

    private static Optional<Tableau> tableau(Erreurs erreurs, List<String> codes) {
        if (codes.isEmpty()) {
            erreurs.ajouter("tableaux", "statistiques.tableauVide");
            return Optional.empty();
        }
        Optional<String> inconnue =
                codes.stream().filter(c -> Variable.de(c).isEmpty()).findFirst();
        if (inconnue.isPresent()) {
            String connues = Stream.of(Variable.values()).map(Variable::code).collect(Collectors.joining(", "));
            erreurs.ajouter("tableaux", "statistiques.variableInconnue", inconnue.get(), connues);
            return Optional.empty();
        }
        if (codes.stream().distinct().count() < codes.size()) {
            erreurs.ajouter("tableaux", "statistiques.variableDouble");
            return Optional.empty();
        }
        return Optional.of(new Tableau(DemandePublication.ordonner(codes)));
    }
}
