package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.saisine.Reponses;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What opening and ending a parcours change around it: the answer to the saisine, the team, the trace. */
@Dependent
class Suites {

    @Inject
    private Reponses reponses;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock horloge;

    void ouvrir(Parcours ouvert) {
        if (ouvert.getSaisineId() != null) {
            reponses.repondre(ouvert.getSaisineId(), EtatSaisine.ACCOMPAGNEE, ouvert.getOuvertLe());
        }
        // of the team of today, from today: a day that is past gives nobody a file back
        Dossier dossier = ouvert.getDossier();
        LocalDate jour = LocalDate.now(horloge);
        acces.equipe(dossier.getId(), jour).stream()
                .filter(m -> m.qualite() == Qualite.REFERENT_PRESSENTI)
                .findFirst()
                .ifPresent(m -> nommer(dossier, m, jour));
    }

    private void nommer(Dossier dossier, Membre pressenti, LocalDate le) {
        acces.nommer(dossier, pressenti.compteId(), Qualite.REFERENT_PRINCIPAL, le, "parcours ouvert");
    }

    void clore(Parcours clos) {
        if (clos.getSaisineId() != null) {
            reponses.repondre(clos.getSaisineId(), EtatSaisine.TERMINEE, clos.getFinLe());
        }
    }

    void tracer(Parcours change, String fait) {
        dossiers.tracer(change.getDossier(), fait, null);
    }

    void tracer(Parcours change, String fait, String precision) {
        dossiers.tracer(change.getDossier(), fait, precision);
    }
}
