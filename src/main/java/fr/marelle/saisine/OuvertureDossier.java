package fr.marelle.saisine;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Qualite;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Makes the file of a saisine. */
@Dependent
class OuvertureDossier {

    @Inject
    private Dossiers dossiers;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    /** A file, which whoever of the team enters the saisine may read. */
    Dossier dossier(Pre pre, LocalDate le, UUID saisiPar) {
        Dossier dossier = dossiers.ouvrir(pre, le);
        if (saisiPar != null) {
            acces.accorder(dossier, saisiPar, Qualite.DEPOSANT, le, "a saisi la demande");
        }
        dossiers.tracer(dossier, "trace.saisine.recue", null);
        return dossier;
    }

    TexteProtege sceller(Saisine saisine, String texte) {
        return coffre.sceller(saisine.getDossier().getId(), SaisineService.LIEU, saisine.getId(), texte);
    }

    void noter(Saisine saisine) {
        journal.noter(Acte.CREATION, "saisine", saisine.getDossier().getId());
    }
}
