package fr.marelle.demonstration;

import fr.marelle.signalement.RepriseSignalement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One information préoccupante for each référent, of one file in twenty at most: answered, awaited, or overdue. */
@Dependent
class SignalementsDemonstration {

    private static final List<String> FAITS = List.of(
            "Trois matins de suite, l’enfant est arrivé sans avoir dormi et a dit être resté seul la nuit.",
            "L’enfant a parlé de disputes violentes à la maison et n’a pas voulu rentrer à l’heure de la sortie.");

    /** Days since they were sent: within the three months, and beyond. */
    private static final int[] ANCIENNETES = {20, 110, 75};

    /** Of so many files one tells of a danger; a small team still shows each of the three. */
    private static final int SUR = 20;

    @Inject
    private RepriseSignalement reprise;

    void reprendre(List<Suivi> suivis, LocalDate jour) {
        Set<UUID> auteurs = new HashSet<>();
        int maximum = Math.max(ANCIENNETES.length, suivis.size() / SUR);
        for (Suivi suivi : suivis) {
            if (auteurs.size() < maximum && auteurs.add(suivi.referent())) {
                int rang = auteurs.size();
                LocalDate le = jour.minusDays(ANCIENNETES[rang % ANCIENNETES.length]);
                LocalDate reponse = rang % ANCIENNETES.length == 2 ? le.plusDays(60) : null;
                reprise.reprendre(
                        suivi.enfant().getDossier(), suivi.referent(), le, FAITS.get(rang % FAITS.size()), reponse);
            }
        }
    }
}
