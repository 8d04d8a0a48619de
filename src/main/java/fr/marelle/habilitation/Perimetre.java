package fr.marelle.habilitation;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The files one right reaches today: those of whole PRE, and, in the PRE where one belongs to the team, those on which one
 * has an access row. Reading, a row still counts {@value Acces#LECTURE_APRES} days after it ended, while one belongs to the
 * team, and so does an exceptional access for its four hours. A guest of the EPS reaches the files of the agendas she was sent, and
 * no other. Who is barred from a file reaches it by nothing, and lifting the bar gives nothing back. A frozen or archived file is within nobody's reach (GDPR art. 18).
 * Put into every query by {@link #filtre} and {@link #appliquer}; a file out of reach is not found.
 *
 * @param compteId the account; never null
 * @param presEntiers PRE whose files are all within reach
 * @param presEquipe PRE where an access row is needed
 * @param presInvites PRE whose meetings one is invited to: an invitation opens each file
 * @param etablissements establishments whose saisines are one's own
 * @param jour the day of the question
 * @param instant the moment of the question
 * @param lecture whether nothing is to be changed
 * @param exceptions whether one may read some file by exception: asked for nobody else, since the database would then begin with
 *     every file of the PRE, and not with the few one has a row on
 */
public record Perimetre(
        UUID compteId,
        Set<UUID> presEntiers,
        Set<UUID> presEquipe,
        Set<UUID> presInvites,
        Set<UUID> etablissements,
        LocalDate jour,
        Instant instant,
        boolean lecture,
        boolean exceptions) {

    private static final String PRE =
            "exists (select %1$s.id from Rattachement %1$s where %1$s.dossier = {d} and %1$s.du <= :pJour"
                    + " and (%1$s.au is null or %1$s.au > :pJour) and %1$s.pre.id in %2$s)";

    private static final String ACCES = "exists (select pa.id from Acces pa where pa.dossier = {d}"
            + " and pa.compteId = :pCompte and pa.du <= :pJour"
            + " and (pa.au is null or pa.au > :pJour or (pa.au > :pDepuis and pa.au > pa.du and not exists (select pn.id"
            + " from Exclusion pn where pn.dossier = {d} and pn.compteId = :pCompte and pn.du >= pa.au))))";

    private static final String EXCEPTION = "exists (select px.id from AccesExceptionnel px where px.dossier = {d}"
            + " and px.compteId = :pCompte and px.debut <= :pInstant and px.fin > :pInstant)";

    private static final String INVITATION = "exists (select pv.id from AccesInvite pv where pv.dossier = {d}"
            + " and pv.compteId = :pCompte and pv.du <= :pJour and pv.au > :pJour)";

    /** The state of a Dossier, known as the first parameter, in which a danger may be reported and read again. */
    public static final String PROTECTION =
            "%1$s.etat in (fr.marelle.dossier.EtatDossier.ACTIF, fr.marelle.dossier.EtatDossier.GELE)";

    /** IN () is no SQL: nobody has this identifier. */
    static final UUID PERSONNE = new UUID(0, 0);

    public Perimetre {
        presEntiers = auMoinsUn(presEntiers);
        presEquipe = auMoinsUn(presEquipe);
        presInvites = auMoinsUn(presInvites);
        etablissements = auMoinsUn(etablissements);
    }

    private static Set<UUID> auMoinsUn(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(PERSONNE) : Set.copyOf(ids);
    }

    /** Whether the files of a whole PRE are within reach, at least of one. */
    public boolean entier() {
        return !presEntiers.contains(PERSONNE);
    }

    /** Whether files are within reach that need an access row. */
    public boolean equipe() {
        return !presEquipe.contains(PERSONNE);
    }

    private boolean invite() {
        return !presInvites.contains(PERSONNE);
    }

    /**
     * The JPQL condition on a Dossier known in the query as {@code alias}. It asks only for what this perimeter has: the
     * database then begins with the few access rows of a référent, and not with every file of the PRE.
     */
    public String filtre(String alias) {
        return filtre(alias, "%1$s.etat = fr.marelle.dossier.EtatDossier.ACTIF");
    }

    /** The same, frozen files included: no freeze stops the protection of a child (CASF L.226-2-1); for that alone. */
    public String filtreProtection(String alias) {
        return filtre(alias, PROTECTION);
    }

    private String filtre(String alias, String etat) {
        List<String> voies = new ArrayList<>();
        if (equipe()) {
            voies.add("(" + PRE.formatted("pq", ":pPresEquipe") + " and "
                    + (lecture && exceptions ? "(" + ACCES + " or " + EXCEPTION + "))" : ACCES + ")"));
        }
        if (invite()) {
            voies.add("(" + PRE.formatted("pi", ":pPresInvites") + " and " + INVITATION + ")");
        }
        if (parPre()) {
            voies.add(0, PRE.formatted("pr", ":pPres"));
        }
        String condition = voies.size() == 1 ? voies.get(0) : "(" + String.join(" or ", voies) + ")";
        return (" " + etat + " and " + condition.replace("{d}", "%1$s") + " and ").formatted(alias)
                + Exclusions.filtre(alias);
    }

    /** Whole PRE are asked for when there are some, and when there is nothing else: the condition then finds nobody. */
    private boolean parPre() {
        return entier() || !equipe() && !invite();
    }

    /** Binds what {@link #filtre} left open. */
    public <Q extends Query> Q appliquer(Q requete) {
        requete.setParameter("pJour", jour);
        requete.setParameter("pCompte", compteId);
        if (parPre()) {
            requete.setParameter("pPres", presEntiers);
        }
        if (invite()) {
            requete.setParameter("pPresInvites", presInvites);
        }
        if (equipe()) {
            requete.setParameter("pPresEquipe", presEquipe);
            requete.setParameter("pDepuis", lecture ? jour.minusDays(Acces.LECTURE_APRES) : jour);
            if (lecture && exceptions) {
                requete.setParameter("pInstant", instant);
            }
        }
        return requete;
    }

    /** Whether the whole of that PRE is within reach. */
    public boolean couvre(UUID preId) {
        return presEntiers.contains(preId);
    }

    /** Whether it reaches the files of the same PRE, in the same way. */
    public boolean atteintAutant(Perimetre autre) {
        return presEntiers.equals(autre.presEntiers) && presEquipe.equals(autre.presEquipe);
    }

    /** Whether one works in that PRE, whole or in its team. */
    public boolean travaille(UUID preId) {
        return couvre(preId) || presEquipe.contains(preId);
    }
}
