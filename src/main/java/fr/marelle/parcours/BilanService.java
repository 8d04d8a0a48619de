package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.TexteProtege;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The reviews of a parcours and its end, each with a point de situation on the same grid. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class BilanService {

    static final String LIEU_BILAN = "bilan.synthese";

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Suites suites;

    @Inject
    private Ouverture ouverture;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Holds a bilan. */
    public void tenir(UUID id, UUID parcoursId, BilanFormulaire saisi) {
        Parcours vise = aModifier(parcoursId);
        if (suivis.existe(Bilan.class, id)) {
            return;
        }
        vise.exigerOuvert();
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), LocalDate.now(horloge));
        String synthese = erreurs.obligatoire("synthese", saisi.getSynthese(), Erreurs.RECIT);
        Conclusion conclusion = erreurs.choix("conclusion", Conclusion.class, saisi.getConclusion());
        PointsDeSituation.Lue lue = points.lire(saisi.getGrille(), erreurs);
        erreurs.lever();
        Dossier dossier = vise.getDossier();
        ouverture.exigerAccord(dossier, le);
        Evaluation evaluation = points.noter(UUID.randomUUID(), dossier, vise, Occasion.BILAN, le, lue);
        TexteProtege scelle = coffre.sceller(dossier.getId(), LIEU_BILAN, id, synthese);
        suivis.enregistrer(new Bilan(id, evaluation, conclusion, scelle));
        suites.tracer(vise, conclusion.fait());
    }

    /** Ends a parcours, and with it the saisine; without a point de situation when the family could no longer be met. */
    public void clore(UUID id, UUID parcoursId, FinFormulaire saisi) {
        Parcours vise = aModifier(parcoursId);
        if (suivis.existe(Evaluation.class, id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("le", saisi.getJour(), LocalDate.now(horloge));
        ItemNomenclature motif = nomenclatures
                .enVigueur(ListeNomenclature.MOTIF_SORTIE, saisi.getMotif())
                .orElse(null);
        erreurs.exiger(motif != null, "motif", "commun.choixObligatoire");
        PointsDeSituation.Lue lue = points.lire(saisi.getGrille(), erreurs);
        erreurs.lever();
        vise.clore(le, motif.getCode());
        if (!lue.vide()) {
            points.noter(id, vise.getDossier(), vise, Occasion.FIN, le, lue);
        }
        suites.clore(vise);
        suites.tracer(vise, "trace.parcours.clos", motif.getLibelle());
    }

    private Parcours aModifier(UUID parcoursId) {
        Parcours vise = parcours.trouver(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), parcoursId);
        vise.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "parcours", vise.getDossier().getId());
        return vise;
    }
}
