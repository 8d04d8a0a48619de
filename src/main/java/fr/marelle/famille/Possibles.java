package fr.marelle.famille;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What lists of files may be filtered by: the référents of the reader's own PRE, those PRE, and the schools and quartiers, which
 * are public, each with its commune: many bear the same name. Read in one statement, which looks at no file.
 */
@Dependent
public class Possibles {

    private static final String SQL =
            "SELECT DISTINCT 'referent', CAST(c.id AS CHAR), c.nom FROM compte c JOIN habilitation h ON h.compte_id = c.id"
                    + " JOIN role r ON r.code = h.role_code JOIN role_droit d ON d.role_code = r.code AND d.droit = '"
                    + Droit.PARCOURS_SUIVRE
                    + "' WHERE r.portee = 'EQUIPE' AND c.etat <> 'FERME' AND h.du <= ? AND (h.au IS NULL"
                    + " OR h.au > ?) AND h.pre_id IN (%1$s) UNION ALL SELECT 'pre', CAST(p.id AS CHAR), p.nom FROM pre p"
                    + " WHERE p.id IN (%1$s) UNION ALL SELECT 'ecole', CAST(e.id AS CHAR), CONCAT(e.nom, ', ', m.nom)"
                    + " FROM etablissement e JOIN commune m ON m.id = e.commune_id"
                    + " UNION ALL SELECT 'quartier', q.code, q.nom FROM quartier q WHERE q.generation = 2024 ORDER BY 3, 2";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Labels by code, by criterion. */
    public Map<String, Map<String, String>> lire(String droit) {
        Set<UUID> pres = utilisateur.pres(droit);
        List<Object> valeurs = new ArrayList<>();
        java.sql.Date jour = java.sql.Date.valueOf(LocalDate.now(horloge));
        valeurs.add(jour);
        valeurs.add(jour);
        List<String> ids = new ArrayList<>(pres.stream().map(UUID::toString).toList());
        if (ids.isEmpty()) {
            ids.add(new UUID(0, 0).toString());
        }
        valeurs.addAll(ids);
        valeurs.addAll(ids);
        Query requete = em.createNativeQuery(SQL.formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))));
        for (int i = 0; i < valeurs.size(); i++) {
            requete.setParameter(i + 1, valeurs.get(i));
        }
        Map<String, Map<String, String>> possibles = new LinkedHashMap<>();
        for (Object ligne : requete.getResultList()) {
            Object[] c = (Object[]) ligne;
            possibles
                    .computeIfAbsent(c[0].toString(), k -> new LinkedHashMap<>())
                    .put(c[1].toString(), c[2].toString());
        }
        return possibles;
    }
}
