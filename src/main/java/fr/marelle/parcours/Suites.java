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

    void ouvrir(Parcours ouvert) {
        if (ouvert.getSaisineId() != null) {
            reponses.repondre(ouvert.getSaisineId(), EtatSaisine.ACCOMPAGNEE, ouvert.getOuvertLe());
        }
        Dossier dossier = ouvert.getDossier();
        acces.equipe(dossier.getId(), ouvert.getOuvertLe()).stream()
                .filter(m -> m.qualite() == Qualite.REFERENT_PRESSENTI)
                .findFirst()
                .ifPresent(m -> nommer(dossier, m, ouvert.getOuvertLe()));
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
