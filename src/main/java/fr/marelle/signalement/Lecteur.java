package fr.marelle.signalement;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads again what was reported.
 *
 * @param entiers PRE in which she reads everything
 * @param pres PRE in which she reads what she reported herself
 */
record Lecteur(UUID compteId, Set<UUID> entiers, Set<UUID> pres, LocalDate jour) {

    static Lecteur de(UtilisateurCourant utilisateur, LocalDate jour) {
        return new Lecteur(
                utilisateur.getCompteId(),
                utilisateur.perimetre(Droit.SIGNALEMENT_LIRE).presEntiers(),
                utilisateur.perimetre(Droit.SIGNALEMENT_FAIRE).presEquipe(),
                jour);
    }
}
