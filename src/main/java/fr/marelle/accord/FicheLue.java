package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import java.util.List;

/**
 * A fiche d'accord as its page shows it.
 *
 * @param accords its answers, for the children within reach
 * @param avis what those children said, opened
 */
public record FicheLue(FicheAccord fiche, List<Accord> accords, List<AvisEnfant> avis) {

    public List<Enfant> getEnfants() {
        return accords.stream().map(Accord::getEnfant).distinct().toList();
    }

    /** The answers of one gesture are the same for all its children: those of the first. */
    public List<Accord> getReponses() {
        Enfant premier = getEnfants().get(0);
        return accords.stream().filter(a -> a.getEnfant().equals(premier)).toList();
    }
}
