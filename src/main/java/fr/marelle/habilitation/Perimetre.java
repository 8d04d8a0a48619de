package fr.marelle.habilitation;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The files one right reaches today: those of whole PRE, and, in the PRE where one belongs to the team, those on which one
 * has an access row. A frozen or archived file is within nobody's reach (GDPR art. 18). Put into every query by {@link #filtre} and {@link #appliquer}; a file out of reach is not found.
 *
 * @param compteId the account; never null
 * @param presEntiers PRE whose files are all within reach
 * @param presEquipe PRE where an access row is needed
 * @param etablissements establishments whose saisines are one's own
 * @param jour the day of the question
 */
public record Perimetre(
        UUID compteId, Set<UUID> presEntiers, Set<UUID> presEquipe, Set<UUID> etablissements, LocalDate jour) {

    /** IN () is no SQL: nobody has this identifier. */
    private static final UUID PERSONNE = new UUID(0, 0);

    public Perimetre {
        presEntiers = auMoinsUn(presEntiers);
        presEquipe = auMoinsUn(presEquipe);
        etablissements = auMoinsUn(etablissements);
    }

    private static Set<UUID> auMoinsUn(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(PERSONNE) : Set.copyOf(ids);
    }

    /** The JPQL condition on a Dossier known in the query as {@code alias}. */
    public static String filtre(String alias) {
        return (" %1$s.etat = fr.marelle.dossier.EtatDossier.ACTIF and exists (select pr.id from Rattachement pr where pr.dossier = %1$s and pr.du <= :pJour"
                        + " and (pr.au is null or pr.au > :pJour) and (pr.pre.id in :pPres"
                        + " or (pr.pre.id in :pPresEquipe and exists (select pa.id from Acces pa where pa.dossier = %1$s"
                        + " and pa.compteId = :pCompte and pa.du <= :pJour and (pa.au is null or pa.au > :pJour))))) ")
                .formatted(alias);
    }

    /** Binds what {@link #filtre} left open. */
    public <Q extends Query> Q appliquer(Q requete) {
        requete.setParameter("pJour", jour);
        requete.setParameter("pPres", presEntiers);
        requete.setParameter("pPresEquipe", presEquipe);
        requete.setParameter("pCompte", compteId);
        return requete;
    }

    /** Whether the whole of that PRE is within reach. */
    public boolean couvre(UUID preId) {
        return presEntiers.contains(preId);
    }

    /** Whether one works in that PRE, whole or in its team. */
    public boolean travaille(UUID preId) {
        return couvre(preId) || presEquipe.contains(preId);
    }
}
