package fr.marelle.demonstration;

import fr.marelle.demonstration.Menage.Adulte;
import fr.marelle.demonstration.Menage.Parents;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.RepriseFamille;
import fr.marelle.famille.Sexe;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Brothers and sisters, each with a file, their adults and where they live. */
@Dependent
class FamillesDemonstration {

    @Inject
    private RepriseFamille familles;

    @Inject
    private MenagesDemonstration menages;

    @Inject
    private Dossiers dossiers;

    /**
     * @param naissances one child each
     * @param referent who follows them, should it come to that
     */
    List<Suivi> creer(
            Lieux lieux, Histoire histoire, List<LocalDate> naissances, UUID referent, LocalDate jour, Hasard hasard) {
        LocalDate depuis = histoire.recueLe().minusDays(hasard.entre(40, 1500));
        Menage menage = menages.creer(lieux, depuis, hasard);
        List<Suivi> fratrie = new ArrayList<>();
        for (LocalDate naissance : naissances) {
            Dossier dossier = dossiers.ouvrir(lieux.pre(), histoire.recueLe());
            Enfant enfant = enfant(lieux, dossier, menage.nom(), naissance, jour, hasard);
            situer(enfant, naissance, histoire.recueLe(), hasard);
            Suivi suivi = new Suivi(enfant, menage, referent);
            entourer(suivi, naissance, histoire.recueLe());
            loger(enfant, menage, Jours.max(naissance, depuis));
            fratrie.add(suivi);
        }
        return fratrie;
    }

    /** Once all children are there. */
    @Transactional
    void terminer() {
        familles.terminer();
    }

    private Enfant enfant(
            Lieux lieux, Dossier dossier, String nom, LocalDate naissance, LocalDate jour, Hasard hasard) {
        Sexe sexe = Repartition.sexe(hasard);
        Enfant enfant = familles.enfant(hasard.uuid(), dossier, nom, Noms.enfant(sexe, hasard), sexe);
        String niveau = Scolarite.niveau(naissance, jour, hasard);
        boolean scolarise = !"NON_SCOLARISE".equals(niveau) && !hasard.chance(2);
        familles.scolariser(enfant, niveau, scolarise ? lieux.ecole(Scolarite.type(naissance, jour), hasard) : null);
        return enfant;
    }

    private void situer(Enfant enfant, LocalDate naissance, LocalDate recueLe, Hasard hasard) {
        boolean ageSeul = hasard.chance(3) && naissance.plusYears(2).isBefore(recueLe);
        int age = Period.between(naissance, recueLe).getYears();
        familles.situer(enfant, ageSeul ? null : naissance, ageSeul ? age : null, recueLe);
    }

    private void entourer(Suivi suivi, LocalDate naissance, LocalDate recueLe) {
        for (Adulte adulte : suivi.menage().adultes()) {
            familles.lier(suivi.enfant(), adulte.responsable(), adulte.lien());
            if (adulte.autorite() != null) {
                suivi.autorites()
                        .add(familles.reconnaitre(
                                suivi.enfant(), adulte.responsable(), adulte.autorite(), naissance, source(adulte)));
            }
        }
        if (suivi.menage().parents() == Parents.PLACES) {
            LocalDate du = Jours.max(naissance, recueLe.minusMonths(14));
            suivi.autorites()
                    .add(familles.confier(
                            suivi.enfant(), "Aide sociale à l’enfance, territoire de l’Artois", du, "ordonnance vue"));
        }
    }

    private static String source(Adulte adulte) {
        return switch (adulte.autorite()) {
            case EXERCEE -> "déclaration de la famille";
            default -> "jugement vu par l’équipe";
        };
    }

    private void loger(Enfant enfant, Menage menage, LocalDate du) {
        familles.loger(enfant, menage.foyer(), du);
        if (menage.second() != null) {
            familles.loger(enfant, menage.second(), du);
        }
    }
}
