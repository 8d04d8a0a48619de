package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.nomenclature.EffetDomaine;
import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.TexteProtege;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads, seals and opens points de situation: the same grid on its own, at a bilan and at the end. */
@Dependent
class PointsDeSituation {

    static final String LIEU_FAITS = "evaluation.faits";
    static final String LIEU_APPRECIATION = "evaluation.appreciation";
    static final String LIEU_PARENTALITE = "evaluation.parentalite";
    static final String LIEU_FAMILLE = "evaluation.vueFamille";

    @Inject
    private SuiviRepository suivis;

    @Inject
    private Coffre coffre;

    @Inject
    private Nomenclatures nomenclatures;

    /** A grid that was read and holds nothing refused. */
    record Lue(
            String faits,
            String appreciation,
            String parentalite,
            String vueFamille,
            Map<String, NiveauDomaine> niveaux) {

        boolean vide() {
            return faits == null
                    && appreciation == null
                    && parentalite == null
                    && vueFamille == null
                    && niveaux.isEmpty();
        }
    }

    Lue lire(GrilleSaisie saisie, Erreurs erreurs) {
        Map<String, NiveauDomaine> niveaux = new TreeMap<>();
        saisie.getNiveaux().forEach((domaine, niveau) -> {
            if (niveau != null && !niveau.isBlank()) {
                niveaux.put(domaine, erreurs.choix("niveaux", NiveauDomaine.class, niveau));
            }
        });
        return new Lue(
                erreurs.facultatif("faits", saisie.getFaits(), Erreurs.RECIT),
                erreurs.facultatif("appreciation", saisie.getAppreciation(), Erreurs.RECIT),
                erreurs.facultatif("parentalite", saisie.getParentalite(), Erreurs.RECIT),
                erreurs.facultatif("vueFamille", saisie.getVueFamille(), Erreurs.RECIT),
                niveaux);
    }

    /** Stores it. */
    Evaluation noter(UUID id, Dossier dossier, Parcours parcours, Occasion occasion, LocalDate le, Lue lue) {
        Evaluation evaluation = new Evaluation(id, dossier, parcours, occasion, le);
        evaluation.decrire(
                sceller(evaluation, LIEU_FAITS, lue.faits()),
                sceller(evaluation, LIEU_APPRECIATION, lue.appreciation()),
                sceller(evaluation, LIEU_PARENTALITE, lue.parentalite()),
                sceller(evaluation, LIEU_FAMILLE, lue.vueFamille()));
        lue.niveaux().forEach((domaine, niveau) -> evaluation.situer(domaine, effet(domaine), niveau));
        suivis.enregistrer(evaluation);
        return evaluation;
    }

    /** How a domain is looked at; one that is no code of the list is never scored. */
    private EffetDomaine effet(String domaine) {
        return nomenclatures
                .item(ListeNomenclature.DOMAINE, domaine)
                .map(ItemNomenclature::getEffet)
                .map(EffetDomaine::valueOf)
                .orElse(EffetDomaine.DECRIT);
    }

    private TexteProtege sceller(Evaluation evaluation, String lieu, String clair) {
        return coffre.sceller(evaluation.getDossier().getId(), lieu, evaluation.getId(), clair);
    }

    void ouvrir(UUID dossierId, Evaluation evaluation) {
        UUID id = evaluation.getId();
        coffre.ouvrir(dossierId, LIEU_FAITS, id, evaluation.getFaits());
        coffre.ouvrir(dossierId, LIEU_APPRECIATION, id, evaluation.getAppreciation());
        coffre.ouvrir(dossierId, LIEU_PARENTALITE, id, evaluation.getParentalite());
        coffre.ouvrir(dossierId, LIEU_FAMILLE, id, evaluation.getVueFamille());
        Bilan bilan = evaluation.getBilan();
        if (bilan != null) {
            coffre.ouvrir(dossierId, BilanService.LIEU_BILAN, bilan.getId(), bilan.getSynthese());
        }
    }
}
