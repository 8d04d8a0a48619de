package fr.marelle.statistiques;

import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Modalite;
import fr.marelle.masquage.Tableau;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of publications share. */
final class Exemples {

    private Exemples() {}

    /** 72 children of two PRE, three of them alone of their kind; sexe by age asked. */
    static Etude etude(int seuil) {
        DemandePublication demande =
                new DemandePublication(Periode.de("2025-2026"), seuil, List.of(new Tableau(List.of("sexe", "age"))));
        return new Etude(
                demande,
                List.of(Variable.values()),
                List.of(
                        dimension("quartier", "QN06208M", "HORS_QPV"),
                        dimension("sexe", "F", "M"),
                        dimension("age", "06-10", "17+"),
                        dimension("pre", "PRE-01", "PRE-02")),
                List.of(
                        new LigneComptage("PRE-01", "QN06208M", "F", "06-10", "ECOLE", 30),
                        new LigneComptage("PRE-01", "HORS_QPV", "M", "06-10", "ECOLE", 25),
                        new LigneComptage("PRE-02", "HORS_QPV", "M", "17+", "LYCEE", 3),
                        new LigneComptage("PRE-02", "HORS_QPV", "F", "17+", "LYCEE", 14)),
                List.of(),
                Set.of(),
                4);
    }

    private static Dimension dimension(String code, String... feuilles) {
        List<Modalite> modalites = new ArrayList<>(Stream.of(feuilles)
                .map(f -> new Modalite(code, code, f, Dimension.ENSEMBLE, f))
                .toList());
        modalites.add(new Modalite(code, code, Dimension.ENSEMBLE, null, "Ensemble"));
        return new Dimension(code, false, modalites);
    }
}
