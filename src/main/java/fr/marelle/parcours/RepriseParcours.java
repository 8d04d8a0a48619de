package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes over parcours begun before the software was there, in the order of their days: nothing is read before it is written. */
@Dependent
public class RepriseParcours {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private Coffre coffre;

    /** Opened by the EPS on {@code le}. */
    public Parcours ouvrir(UUID id, Dossier dossier, UUID saisineId, LocalDate le, Entree entree, boolean collectif) {
        Parcours ouvert = new Parcours(id, dossier, saisineId, le, entree);
        if (collectif) {
            ouvert.reserverAuCollectif();
        }
        parcours.enregistrer(ouvert);
        return ouvert;
    }

    /** Begun on {@code le} without waiting for the EPS. */
    public Parcours anticiper(
            UUID id, Dossier dossier, UUID saisineId, LocalDate le, Entree entree, LocalDate avant, String motif) {
        Parcours anticipe = Parcours.anticipe(id, dossier, saisineId, le, entree, avant);
        anticipe.motiver(coffre.sceller(dossier.getId(), ParcoursService.LIEU_ANTICIPATION, id, motif));
        parcours.enregistrer(anticipe);
        return anticipe;
    }

    public void demarrer(Parcours vise, LocalDate le) {
        vise.demarrer(le);
    }

    public void ratifier(Parcours vise, LocalDate le) {
        vise.ratifier(le);
    }

    public void suspendre(Parcours vise, LocalDate le) {
        vise.suspendre(le);
    }

    public void reprendre(Parcours vise, LocalDate le) {
        vise.reprendre(le);
    }

    /** {@code motif} is a code of MOTIF_SORTIE. */
    public void clore(Parcours vise, LocalDate le, String motif) {
        vise.clore(le, motif);
    }
}
