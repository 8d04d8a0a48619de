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

    private static final String LIEU_SIGNATURE = "signature_ecran.texte";

    @Inject
    private AccordRepository accords;

    @Inject
    private Coffre coffre;

    /** @param texte null when nothing was noted */
    void noterAvis(FicheAccord fiche, Enfant enfant, String texte) {
        if (texte != null) {
            sceller(new AvisEnfant(fiche, enfant), LIEU_AVIS, texte);
        }
    }

    /** @param trace null unless signed on a screen */
    void garderTrace(FicheAccord fiche, Enfant enfant, String trace) {
        if (trace != null) {
            sceller(new SignatureEcran(fiche, enfant), LIEU_SIGNATURE, fiche.getTexteEmpreinte() + "\n" + trace);
        }
    }

    private void sceller(PieceScellee piece, String lieu, String texte) {
        piece.sceller(coffre.sceller(piece.getEnfant().getDossier().getId(), lieu, piece.getId(), texte));
        accords.enregistrer(piece);
    }

    /** What those children said, opened. */
    List<AvisEnfant> avis(FicheAccord fiche, List<Enfant> visibles) {
        List<AvisEnfant> avis = accords.avis(fiche.getId()).stream()
                .filter(v -> visibles.contains(v.getEnfant()))
                .toList();
        if (fiche.getSupport() != Support.ECRAN) { // else the keys came with the signatures, read before
            coffre.preparer(
                    avis.stream().map(v -> v.getEnfant().getDossier().getId()).toList());
        }
        avis.forEach(v -> ouvrir(v, LIEU_AVIS));
        return avis;
    }

    /** From the file of one of those children; null unless signed on a screen. */
    SignatureLue signature(FicheAccord fiche, List<Enfant> visibles) {
        if (fiche.getSupport() != Support.ECRAN) {
            return null;
        }
        return accords.signatures(fiche.getId()).stream()
                .filter(s -> visibles.contains(s.getEnfant()))
                .findFirst()
                .map(s -> ouvrir(s, LIEU_SIGNATURE).split("\n"))
                .map(lignes -> new SignatureLue(lignes[0], lignes[1]))
                .orElse(null);
    }

    private String ouvrir(PieceScellee piece, String lieu) {
        return coffre.ouvrir(piece.getEnfant().getDossier().getId(), lieu, piece.getId(), piece.getTexte())
                .getClair();
    }
}
