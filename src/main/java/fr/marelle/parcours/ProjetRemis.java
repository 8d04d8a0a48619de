package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.territoire.Pre;
import java.time.LocalDate;
import java.util.List;

/**
 * The projet as a family takes it home.
 *
 * @param referent whom the family calls; null when nobody is named
 * @param objectifs opened, oldest first
 * @param jour when it is printed
 */
public record ProjetRemis(Tete tete, Membre referent, List<Objectif> objectifs, LocalDate jour) {

    /** The parcours, its child, and the programme that holds the file. */
    public record Tete(Parcours parcours, Enfant enfant, Pre pre) {}
}
