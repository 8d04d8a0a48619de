package fr.marelle.parcours;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import java.util.UUID;

/**
 * Which rights count on one file already known to be within reach: those held in the PRE of that file, and by the same way. Whoever
 * reads it as a whole PRE has what that role gives there; whoever reads it by a row of the team, what the team's role gives.
 *
 * @param pre the one that holds the file today
 */
record DroitsDossier(UtilisateurCourant utilisateur, UUID pre) {

    boolean tient(String droit) {
        Perimetre perimetre = utilisateur.perimetre(droit);
        return perimetre.couvre(pre)
                || perimetre.travaille(pre)
                        && !utilisateur.perimetre(Droit.PARCOURS_LIRE).couvre(pre);
    }
}
