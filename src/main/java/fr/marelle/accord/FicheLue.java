package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fiche d'accord as its page shows it.
 *
 * @param accords its answers, for the children within reach
 * @param avis what those children said, opened; nothing of an annulled fiche, whose words may be another child's
 * @param signature null unless signed on the screen, and of an annulled fiche
 * @param modifiable whether the reader may annul it, or enter the right one
 * @param annuleePar who annulled it; null unless somebody did
 */
public record FicheLue(
        FicheAccord fiche,
        List<Accord> accords,
        List<AvisEnfant> avis,
        SignatureLue signature,
        boolean modifiable,
        String annuleePar) {

    public List<Enfant> getEnfants() {
        return accords.stream().map(Accord::getEnfant).distinct().toList();
    }

    /** Whether some answer forbids: annulling it may allow again what it ended. */
    public boolean isRestrictive() {
        return accords.stream().anyMatch(a -> a.getReponse() != Reponse.ACCORDE);
    }

    /** Whether what is stored is still, word for word, what was shown to who signed on the screen. */
    public boolean isTexteIntact() {
        return signature != null && fiche.signaitCeTexte(signature.empreinte(), reponsesParFinalite());
    }

    private Map<Finalite, Reponse> reponsesParFinalite() {
        return getReponses().stream().collect(Collectors.toMap(Accord::getFinalite, Accord::getReponse));
    }

    /** The answers of one gesture are the same for all its children: those of the first. */
    public List<Accord> getReponses() {
        Enfant premier = getEnfants().get(0);
        return accords.stream().filter(a -> a.getEnfant().equals(premier)).toList();
    }
}
