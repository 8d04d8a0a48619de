package fr.marelle.statistiques;

/** How children are counted, in one aggregation by the database. */
final class Effectifs {

    /**
     * ?1 and ?2: first and last day. A child counts once, by the earliest of its parcours that has a day of activity in the
     * period; under two years it is in the first band. One whose
     * family objected, and was not refused, is not counted: not while it waits either (GDPR art. 18.1.d). In two foyers, the one it has lived in longest decides.
     */
    static final String SQL =
            """
            (WITH borne AS (SELECT CAST(?1 AS DATE) AS du, CAST(?2 AS DATE) AS fin),
            couvert AS (
              SELECT p.id, p.dossier_id, p.quartier_2024_entree, p.debut_le, b.du, GREATEST(p.debut_le, b.du) AS premier,
                LEAST(COALESCE(p.fin_le, b.fin), b.fin) + INTERVAL 1 DAY AS apres
              FROM parcours p JOIN borne b ON p.debut_le <= b.fin AND (p.fin_le IS NULL OR p.fin_le >= b.du)),
            actif AS (
              SELECT c.*, COALESCE((SELECT MAX(s.au) FROM suspension s
                  WHERE s.parcours_id = c.id AND s.du <= c.premier AND s.au > c.premier), c.premier) AS entree
              FROM couvert c
              WHERE DATEDIFF(c.apres, c.premier) > COALESCE((
                SELECT SUM(GREATEST(0, DATEDIFF(LEAST(COALESCE(s.au, c.apres), c.apres), GREATEST(s.du, c.premier))))
                FROM suspension s WHERE s.parcours_id = c.id), 0)),
            entrant AS (
              SELECT a.*, ROW_NUMBER() OVER (PARTITION BY a.dossier_id ORDER BY a.entree, a.id) AS rang FROM actif a),
            enfants AS (
              SELECT x.*, e.id AS enfant_id, e.sexe,
                TIMESTAMPDIFF(YEAR, COALESCE(e.naissance, e.age_declare_le), x.du)
                  + IF(e.naissance IS NULL, e.age_declare, 0) AS ans,
                COALESCE(t.type, 'INCONNU') AS type_etablissement
              FROM entrant x JOIN dossier d ON d.id = x.dossier_id AND d.etat <> 'GELE'
                JOIN enfant e ON e.dossier_id = d.id LEFT JOIN etablissement t ON t.id = e.etablissement_id
              WHERE x.rang = 1 AND NOT EXISTS (SELECT 1 FROM opposition o
                WHERE o.dossier_id = x.dossier_id AND COALESCE(o.decision, 'ACCEPTEE') = 'ACCEPTEE'
                AND o.levee_le IS NULL)),
            situes AS (
              SELECT f.*, IF(f.debut_le >= f.du, f.quartier_2024_entree, NULL) AS note, (
                  SELECT h.quartier_2024 FROM residence r JOIN domicile h ON h.foyer_id = r.foyer_id
                  WHERE r.enfant_id = f.enfant_id AND r.du <= f.entree AND (r.au IS NULL OR r.au > f.entree)
                    AND h.du <= f.entree AND (h.au IS NULL OR h.au > f.entree) ORDER BY r.du, r.id LIMIT 1) AS habite,
                COALESCE((SELECT r.pre_id FROM rattachement r WHERE r.dossier_id = f.dossier_id AND r.du <= f.entree
                    AND (r.au IS NULL OR r.au > f.entree) ORDER BY r.du DESC LIMIT 1),
                  (SELECT r.pre_id FROM rattachement r WHERE r.dossier_id = f.dossier_id ORDER BY r.du LIMIT 1)) AS pre_id
              FROM enfants f),
            codes AS (
              SELECT pre_id, sexe, type_etablissement, COALESCE(note, habite, quartier_2024_entree) AS quartier,
                CASE WHEN ans < 6 THEN '02-05' WHEN ans < 11 THEN '06-10' WHEN ans < 17 THEN '11-16' ELSE '17+' END AS age
              FROM situes)
            SELECT k.pre_id, CASE WHEN k.quartier = 'HORS_QPV' OR q.id IS NOT NULL THEN k.quartier ELSE 'INCONNU' END
                AS quartier, k.sexe, k.age, k.type_etablissement, COUNT(*) AS effectif
            FROM codes k LEFT JOIN quartier q ON q.code = k.quartier AND q.generation = 2024
            GROUP BY 1, 2, 3, 4, 5)
            """;

    private Effectifs() {}
}
