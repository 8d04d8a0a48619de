-- The words a child is found by, flattened as the application does it (Texte.aplati): an index on their beginnings.
CREATE TABLE enfant_mot (
  mot       VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  enfant_id UUID         NOT NULL,
  PRIMARY KEY (mot, enfant_id),
  CONSTRAINT enfant_mot_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id)
);

-- Children already there: accents off letter by letter, anything else than letters and digits parts two words.
INSERT IGNORE INTO enfant_mot (mot, enfant_id)
WITH RECURSIVE plat AS (
  SELECT e.id, REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
         REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
           LOWER(CONCAT_WS(' ', e.nom, e.prenom, d.numero)),
           '[àáâãäå]', 'a'), '[èéêë]', 'e'), '[ìíîï]', 'i'), '[òóôõö]', 'o'), '[ùúûü]', 'u'),
           '[ýÿ]', 'y'), 'ç', 'c'), 'ñ', 'n'), 'œ', 'oe'), 'æ', 'ae') AS texte
  FROM enfant e JOIN dossier d ON d.id = e.dossier_id
), mots AS (
  SELECT id, CAST('' AS CHAR(400)) AS mot, CONCAT(TRIM(REGEXP_REPLACE(texte, '[^[:alnum:]]+', ' ')), ' ') AS reste FROM plat
  UNION ALL
  SELECT id, SUBSTRING_INDEX(reste, ' ', 1), SUBSTRING(reste, LOCATE(' ', reste) + 1) FROM mots WHERE reste <> ''
)
SELECT mot, id FROM mots WHERE mot <> '';
