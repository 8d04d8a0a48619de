package fr.marelle.demonstration;

import fr.marelle.accord.FicheAccord;
import fr.marelle.accord.Reponse;
import fr.marelle.accord.RepriseAccord;
import fr.marelle.demonstration.Menage.Parents;
import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Responsable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What families answered: one gesture for the fratrie, sometimes a second signature, refusals, withdrawals. */
@Dependent
class AccordsDemonstration {

    @Inject
    private RepriseAccord accords;

    @Inject
    private Dossiers dossiers;

    /** At the beginning of each transaction. */
    void commencer() {
        accords.commencer();
    }

    /** All that a fratrie answered along its story, and what it allows. */
    void recueillir(List<Suivi> fratrie, Histoire histoire, Hasard hasard) {
        if (histoire.accordLe() != null) {
            Reponse reponse = histoire.issue() == Issue.REFUSEE ? Reponse.REFUSE : Reponse.ACCORDE;
            Map<String, Reponse> reponses = ReponsesTirees.reponses(reponse, hasard);
            premiere(fratrie, histoire, reponses, hasard);
            List<Responsable> signataires = fratrie.get(0).menage().signataires();
            boolean joignable = fratrie.get(0).menage().parents() != Parents.INJOIGNABLE;
            if (reponse == Reponse.ACCORDE && joignable && signataires.size() > 1 && hasard.chance(35)) {
                LocalDate le =
                        hasard.apres(histoire.accordLe(), 0, 6, Jours.max(histoire.accordLe(), limite(histoire)));
                repondre(fratrie, fiche(signataires.get(1), le, hasard), reponses);
            }
        }
        if (histoire.retraitLe() != null) {
            Map<String, Reponse> retrait = new LinkedHashMap<>();
            retrait.put(ReponsesTirees.ACCOMPAGNEMENT, Reponse.RETIRE);
            retrait.put(ReponsesTirees.PARTAGE, Reponse.RETIRE);
            Responsable signataire = fratrie.get(0).menage().signataires().get(0);
            repondre(fratrie, fiche(signataire, histoire.retraitLe(), hasard), retrait);
        }
        fratrie.forEach(s -> accords.permettre(s.enfant(), s.autorites(), s.accords()));
    }

    private static LocalDate limite(Histoire histoire) {
        return histoire.seance() == null
                ? histoire.accordLe()
                : histoire.seance().le();
    }

    private void premiere(List<Suivi> fratrie, Histoire histoire, Map<String, Reponse> reponses, Hasard hasard) {
        Menage menage = fratrie.get(0).menage();
        List<Responsable> signataires = menage.signataires();
        FicheAccord fiche = fiche(signataires.get(0), histoire.accordLe(), hasard);
        if (signataires.size() > 1 && reponses.get(ReponsesTirees.PARTAGE) == Reponse.ACCORDE) {
            accords.rechercher(
                    fiche,
                    signataires.stream().skip(1).map(Responsable::getId).collect(Collectors.toSet()),
                    ReponsesTirees.recherche(menage.parents(), histoire, hasard));
        }
        repondre(fratrie, fiche, reponses);
        for (Suivi suivi : fratrie) {
            if (hasard.chance(40)) {
                accords.entendre(fiche, suivi.enfant(), Recits.phrase(Genre.AVIS, hasard));
            }
        }
    }

    private FicheAccord fiche(Responsable signataire, LocalDate le, Hasard hasard) {
        String temoin = hasard.chance(10) ? Noms.adulte(hasard) : null;
        String interprete = signataire.isInterprete() ? Noms.adulte(hasard) : null;
        return accords.fiche(hasard.uuid(), signataire, le, temoin, interprete);
    }

    private void repondre(List<Suivi> fratrie, FicheAccord fiche, Map<String, Reponse> reponses) {
        for (Suivi suivi : fratrie) {
            reponses.forEach((finalite, reponse) -> {
                var accord = accords.repondre(fiche, suivi.enfant(), finalite, reponse);
                suivi.accords().add(accord);
                Passe.tracer(
                        dossiers, suivi, trace(reponse), accord.getFinalite().getLibelle(), fiche.getLe());
            });
        }
        accords.enregistrer(fiche);
    }

    private static String trace(Reponse reponse) {
        return switch (reponse) {
            case ACCORDE -> "trace.accord.accorde";
            case REFUSE -> "trace.accord.refuse";
            case RETIRE -> "trace.accord.retire";
        };
    }
}
