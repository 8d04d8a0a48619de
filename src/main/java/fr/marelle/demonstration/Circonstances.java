package fr.marelle.demonstration;

import fr.marelle.saisine.Information;
import fr.marelle.saisine.Moyen;
import fr.marelle.saisine.Provenance;
import fr.marelle.saisine.RepriseSaisine;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.TypeEtablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who asks that a child be looked at, why, and which parent was told. */
@Dependent
class Circonstances {

    private static final List<String> MOTIFS = List.of(
            "APPRENTISSAGES",
            "LANGAGE",
            "COMPORTEMENT",
            "ASSIDUITE",
            "CONFIANCE",
            "SANTE",
            "SOCIAL",
            "PARENTALITE",
            "OUVERTURE");

    @Inject
    private RepriseSaisine saisines;

    Information informee(String qui, LocalDate recueLe, Hasard hasard) {
        return saisines.information(qui, Noms.adulte(hasard), recueLe.minusDays(hasard.entre(0, 6)));
    }

    Set<String> motifs(Hasard hasard) {
        Set<String> motifs = new TreeSet<>();
        int nombre = 1 + hasard.selon(50, 35, 15);
        while (motifs.size() < nombre) {
            motifs.add(MOTIFS.get(hasard.selon(30, 14, 16, 9, 10, 4, 6, 7, 4)));
        }
        return motifs;
    }

    Provenance provenance(Etablissement ecole, LocalDate le, Hasard hasard) {
        int cas = ecole == null ? 1 + hasard.selon(12, 8, 5, 5) : hasard.selon(70, 12, 8, 4, 6);
        if (cas == 0) {
            boolean primaire = ecole.getType() == TypeEtablissement.ECOLE;
            Moyen moyen = hasard.parmi(Moyen.FORMULAIRE, Moyen.FORMULAIRE, Moyen.COURRIEL, Moyen.TELEPHONE);
            String qui = Noms.adulte(hasard) + ", " + Noms.fonction(primaire, hasard);
            return saisines.provenance(moyen, primaire ? "ECOLE" : "COLLEGE", qui, ecole, le);
        }
        String origine = List.of("FAMILLE", "SOCIAL", "SANTE", "ASSOCIATION").get(cas - 1);
        return saisines.provenance(
                hasard.parmi(Moyen.TELEPHONE, Moyen.GUICHET, Moyen.COURRIER), origine, Noms.adulte(hasard), null, le);
    }
}
