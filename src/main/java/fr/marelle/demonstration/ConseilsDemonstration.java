package fr.marelle.demonstration;

import fr.marelle.saisine.RepriseSaisine;
import fr.marelle.saisine.TrancheAge;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.TypeEtablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Questions about a child nobody names. */
@Dependent
class ConseilsDemonstration {

    @Inject
    private RepriseSaisine reprise;

    @Inject
    private Circonstances circonstances;

    /** Questions without a name, answered or not. */
    void conseiller(Lieux lieux, int nombre, LocalDate jour, Hasard hasard) {
        for (int i = 0; i < nombre; i++) {
            LocalDate recue =
                    Jours.min(jour, Jours.ouvre(jour.minusDays(hasard.entre(1, hasard.chance(40) ? 20 : 200))));
            Etablissement ecole =
                    lieux.ecole(hasard.chance(40) ? TypeEtablissement.COLLEGE : TypeEtablissement.ECOLE, hasard);
            TrancheAge age = ecole.getType() == TypeEtablissement.COLLEGE
                    ? TrancheAge.A11_16
                    : hasard.parmi(TrancheAge.A02_05, TrancheAge.A06_10);
            LocalDate repondue = recue.isBefore(jour.minusDays(15)) ? hasard.apres(recue, 1, 12, jour) : null;
            reprise.conseil(
                    hasard.uuid(),
                    lieux.pre(),
                    ecole,
                    Noms.adulte(hasard),
                    age,
                    circonstances.motifs(hasard),
                    recue,
                    repondue);
        }
    }
}
