package fr.marelle.demonstration;

import fr.marelle.contrat.FicheAction;
import fr.marelle.contrat.Programmation;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Territoires;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the places of one PRE, always in the same order. */
@Dependent
class LectureLieux {

    @Inject
    private Territoires territoires;

    @Inject
    private Programmation programmation;

    Lieux lieux(UUID pre, int annee) {
        List<FicheAction> fiches = IntStream.of(annee, annee - 1)
                .boxed()
                .flatMap(a -> programmation.programmees(a).stream())
                .sorted(Comparator.comparing(FicheAction::getNumeroDauphin))
                .toList();
        return new Lieux(
                territoires.pre(pre),
                trier(territoires.etablissementsDuPre(pre)),
                trier(territoires.etablissements()),
                fiches);
    }

    private static List<Etablissement> trier(List<Etablissement> etablissements) {
        return etablissements.stream()
                .sorted(Comparator.comparing(e -> e.getUai().valeur()))
                .toList();
    }
}
