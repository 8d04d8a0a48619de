package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import java.util.List;

/**
 * A fiche d'accord as its page shows it.
 *
 * @param accords its answers, for the children within reach
 * @param avis what those children said, opened; nothing of an annulled fiche, whose words may be another child's
 * @param modifiable whether the reader may annul it, or enter the right one
 * @param annuleePar who annulled it; null unless somebody did
 */
public record FicheLue(
        FicheAccord fiche, List<Accord> accords, List<AvisEnfant> avis, boolean modifiable, String annuleePar) {

    public List<Enfant> getEnfants() {
        return accords.stream().map(Accord::getEnfant).distinct().toList();
    }

    /** Whether some answer forbids: annulling it may allow again what it ended. */
    public boolean isRestrictive() {
        return accords.stream().anyMatch(a -> a.getReponse() != Reponse.ACCORDE);
    }

    /** The answers of one gesture are the same for all its children: those of the first. */
    public List<Accord> getReponses() {
        Enfant premier = getEnfants().get(0);
        return accords.stream().filter(a -> a.getEnfant().equals(premier)).toList();
    }
}
