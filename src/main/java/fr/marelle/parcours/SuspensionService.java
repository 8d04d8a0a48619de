package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Interrupts an accompaniment for a while. Taking it up again is {@link ParcoursService#reprendre}. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class SuspensionService {

    static final String LIEU = "suspension.texte";

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private Suites suites;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** From a day that has come; the other motive is said in words. */
    public void suspendre(UUID id, SuspensionFormulaire saisi) {
        Parcours vise = parcours.trouver(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), id);
        UUID dossierId = vise.getDossier().getId();
        journal.noter(Acte.MODIFICATION, "parcours", dossierId);
        LocalDate jour = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        LocalDate du = erreurs.datePassee("du", saisi.getJour(), jour);
        MotifSuspension motif = erreurs.choix("motif", MotifSuspension.class, saisi.getMotif());
        String texte = motif == MotifSuspension.AUTRE
                ? erreurs.obligatoire("texte", saisi.getTexte(), Erreurs.TEXTE_COURT)
                : erreurs.facultatif("texte", saisi.getTexte(), Erreurs.TEXTE_COURT);
        LocalDate reprise = erreurs.date("reprise", saisi.getReprise());
        erreurs.exiger(reprise == null || reprise.isAfter(jour), "reprise", "parcours.reprisePassee");
        erreurs.lever();
        vise.suspendre(du);
        Suspension suspension = vise.getSuspension();
        suspension.motiver(motif, reprise, coffre.sceller(dossierId, LIEU, suspension.getId(), texte));
        suites.tracer(vise, "trace.parcours.suspenduPour", motif.name());
    }
}
