package fr.marelle.accord;

import fr.marelle.dossier.Coffre;
import fr.marelle.famille.Enfant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What a fiche holds under seal, with the key of each child's own file: the child's view, the strokes of who signed. */
@Dependent
class PiecesScellees {

    /** Where a child's own view is stored: it is sealed to that place. */
    static final String LIEU_AVIS = "avis_enfant.texte";

    private static final String LIEU_TRACE = "signature_ecran.trace";

    @Inject
    private AccordRepository accords;

    @Inject
    private Coffre coffre;

    /** @param texte null when nothing was noted */
    void noterAvis(FicheAccord fiche, Enfant enfant, String texte) {
        if (texte != null) {
            AvisEnfant avis = new AvisEnfant(fiche, enfant);
            avis.sceller(coffre.sceller(enfant.getDossier().getId(), LIEU_AVIS, avis.getId(), texte));
            accords.enregistrer(avis);
        }
    }

    /** @param trace null unless signed on a screen */
    void garderTrace(FicheAccord fiche, Enfant enfant, String trace) {
        if (trace != null) {
            SignatureEcran signature = new SignatureEcran(fiche, enfant);
            signature.sceller(coffre.sceller(
                    enfant.getDossier().getId(),
                    LIEU_TRACE,
                    signature.getId(),
                    fiche.getTexteEmpreinte() + "\n" + trace));
            accords.enregistrer(signature);
        }
    }

    /** What those children said, opened. */
    List<AvisEnfant> avis(FicheAccord fiche, List<Enfant> visibles) {
        List<AvisEnfant> avis = accords.avis(fiche.getId()).stream()
                .filter(v -> visibles.contains(v.getEnfant()))
                .toList();
        coffre.preparer(
                avis.stream().map(v -> v.getEnfant().getDossier().getId()).toList());
        avis.forEach(v -> coffre.ouvrir(v.getEnfant().getDossier().getId(), LIEU_AVIS, v.getId(), v.getTexte()));
        return avis;
    }

    /** The digest and the strokes, a line each, from the file of one of those children; null unless signed on a screen. */
    String signature(FicheAccord fiche, List<Enfant> visibles) {
        if (fiche.getSupport() != Support.ECRAN) {
            return null;
        }
        return accords.signatures(fiche.getId()).stream()
                .filter(s -> visibles.contains(s.getEnfant()))
                .findFirst()
                .map(s -> coffre.ouvrir(s.getEnfant().getDossier().getId(), LIEU_TRACE, s.getId(), s.getTrace())
                        .getClair())
                .orElse(null);
    }
}
