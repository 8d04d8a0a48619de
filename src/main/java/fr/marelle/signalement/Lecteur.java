package fr.marelle.signalement;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who reads again what was reported.
 *
 * @param tous of which PRE she reads everything
 * @param siens of which PRE she reads what she reported herself
 */
record Lecteur(UUID compteId, Perimetre tous, Perimetre siens, LocalDate jour) {

    private static final String TOUS = "(s.preId is null and r.pre.id in :entiers or s.preId in :entiers)";

    private static final String SIENS =
            "(s.auteurId = :pCompte and (s.preId is null and r.pre.id in :pres or s.preId in :pres))";

    static Lecteur de(UtilisateurCourant utilisateur, LocalDate jour) {
        return new Lecteur(
                utilisateur.getCompteId(),
                utilisateur.perimetre(Droit.SIGNALEMENT_LIRE),
                utilisateur.perimetre(Droit.SIGNALEMENT_FAIRE),
                jour);
    }

    /**
     * The JPQL condition on a Signalement {@code s} and the Rattachement {@code r} of its file. It asks only for what this reader
     * has: the database then begins with the few dangers a référent reported, and not with those of all.
     */
    String filtre() {
        if (!tous.entier()) {
            return SIENS;
        }
        return siens.equipe() ? "(" + TOUS + " or " + SIENS + ")" : TOUS;
    }

    /** Binds what {@link #filtre}, and what is said of the day and of who is barred, left open. */
    <T> TypedQuery<T> appliquer(TypedQuery<T> requete) {
        requete.setParameter("pCompte", compteId).setParameter("pJour", jour);
        if (tous.entier()) {
            requete.setParameter("entiers", tous.presEntiers());
        }
        if (!tous.entier() || siens.equipe()) {
            requete.setParameter("pres", siens.presEquipe());
        }
        return requete;
    }
}
