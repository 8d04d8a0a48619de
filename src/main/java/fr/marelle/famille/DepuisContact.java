package fr.marelle.famille;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import java.util.List;
import java.util.Map;

/**
 * How long ago somebody of the team last had the family, as lists are filtered by it. The contacts are another package's, below:
 * they are named in the queries alone.
 */
public enum DepuisContact {
    /** Never. */
    AUCUN("not exists (%1$s)"),
    /** Longer ago than {@value #JOURS} days. */
    ANCIEN("exists (%1$s) and not exists (%1$s and fc.le >= :fContact{n})"),
    /** Since. */
    RECENT("exists (%1$s and fc.le >= :fContact{n})");

    /** Days after which the last one is long ago. */
    public static final int JOURS = 60;

    private static final String CONTACTS = "select fc.id from Contact fc where fc.dossier = {d} and ";

    private static final String POUR_TOUS = "%1$s.compartiment in (fr.marelle.habilitation.Compartiment.PARTAGE,"
            + " fr.marelle.habilitation.Compartiment.RESTREINT)";

    private static final String POUR_UNE_EQUIPE = "(%1$s.compartiment = fr.marelle.habilitation.Compartiment.PARTAGE or"
            + " %1$s.compartiment = fr.marelle.habilitation.Compartiment.RESTREINT and exists (select pz.id from Acces pz"
            + " where pz.dossier = %1$s.dossier and pz.compteId = :pCompte and pz.du <= :pJour and (pz.au is null or pz.au >"
            + " :pJour)))";

    private final String condition;

    DepuisContact(String condition) {
        this.condition = condition;
    }

    /** Adds the condition on a Dossier known as <code>{d}</code>, of the contacts the reader may know of, and what it leaves open. */
    void retenir(List<String> conditions, Map<String, Object> parametres, Perimetre perimetre) {
        conditions.add(condition.formatted(CONTACTS + lisible(perimetre, "fc")));
        if (this != AUCUN) {
            parametres.put("fContact", perimetre.jour().minusDays(JOURS));
        }
    }

    /** A sub-select: the day of the last contact with a Dossier known as {@code d}, among those the reader may know of. */
    public static String dernier(Perimetre perimetre) {
        return "(select max(c.le) from Contact c where c.dossier = d and " + lisible(perimetre, "c") + ")";
    }

    /**
     * The date of a restricted note is for those who follow the child. Who coordinates one PRE and is of the team of another is
     * told of those she follows herself alone, in both: holding one whole says nothing of the files of the other.
     */
    private static String lisible(Perimetre perimetre, String contact) {
        return (perimetre.entier() && !perimetre.equipe() ? POUR_TOUS : POUR_UNE_EQUIPE).formatted(contact);
    }

    /** Whether a list of children tells its reader of contacts: she reads the parcours of all of them. */
    public static boolean estDit(UtilisateurCourant utilisateur) {
        return utilisateur.peut(Droit.PARCOURS_LIRE)
                && utilisateur.perimetre(Droit.FAMILLE_LIRE).atteintAutant(utilisateur.perimetre(Droit.PARCOURS_LIRE));
    }
}
