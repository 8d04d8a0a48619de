package fr.marelle.accord;

import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Annuls a fiche d'accord entered by mistake. Whoever annuls one follows every child it speaks of. */
@Stateless
@RolesAllowed(Droit.ACCORD_RECUEILLIR)
public class AnnulationService {

    @Inject
    private AccordRepository accords;

    @Inject
    private Recalcul recalcul;

    @Inject
    private Dossiers dossiers;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** A fiche one is about to annul. */
    public FicheLue preparer(UUID id) {
        FicheLue lue = annulable(id);
        journal.noterTous(Acte.LECTURE, "accord", dossiers(lue));
        return lue;
    }

    /** From now on its answers count for nothing; what is allowed is computed again at once. */
    public void annuler(UUID id, AnnulationFormulaire saisi) {
        accords.retenir(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), id);
        FicheLue lue = annulable(id);
        Erreurs erreurs = new Erreurs();
        MotifAnnulation motif = erreurs.choix("motif", MotifAnnulation.class, saisi.getMotif());
        String precision = motif == MotifAnnulation.AUTRE
                ? erreurs.obligatoire("precision", saisi.getPrecision(), Erreurs.TEXTE_COURT)
                : erreurs.facultatif("precision", saisi.getPrecision(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        lue.fiche().annuler(new Annulation(motif, precision, horloge.instant(), utilisateur.getCompteId()));
        journal.noterTous(Acte.MODIFICATION, "accord", dossiers(lue));
        lue.getEnfants().forEach(e -> dossiers.tracer(e.getDossier(), "trace.accord.annulee", motif.name()));
        recalcul.calculer(lue.getEnfants());
    }

    /** One that is not annulled yet, all its children being within reach. */
    private FicheLue annulable(UUID id) {
        Perimetre perimetre = utilisateur.perimetre(Droit.ACCORD_RECUEILLIR);
        List<Accord> reponses = accords.deLaFiche(perimetre, id);
        if (reponses.isEmpty() || reponses.get(0).isAnnule() || !accords.entiere(perimetre, id)) {
            throw new IntrouvableException();
        }
        FicheAccord fiche = reponses.get(0).getFiche();
        return new FicheLue(fiche, reponses, List.of(), null, true, null);
    }

    private static List<UUID> dossiers(FicheLue lue) {
        return lue.getEnfants().stream()
                .map(Enfant::getDossier)
                .map(d -> d.getId())
                .toList();
    }
}
