-- A child is found by more than its names: what follows « @ » is an adult's name, « & » its school's identifier; a birth
-- date stands as year-month-day.
INSERT IGNORE INTO enfant_mot (mot, enfant_id)
SELECT DATE_FORMAT(e.naissance, '%Y-%m-%d'), e.id FROM enfant e WHERE e.naissance IS NOT NULL
UNION ALL
SELECT CONCAT('&', LOWER(e.etablissement_id)), e.id FROM enfant e WHERE e.etablissement_id IS NOT NULL;

INSERT IGNORE INTO enfant_mot (mot, enfant_id)
WITH RECURSIVE plat AS (
  SELECT l.enfant_id AS id, REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
         REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
           LOWER(CONCAT_WS(' ', r.nom, r.prenom)),
           '[àáâãäå]', 'a'), '[èéêë]', 'e'), '[ìíîï]', 'i'), '[òóôõö]', 'o'), '[ùúûü]', 'u'),
           '[ýÿ]', 'y'), 'ç', 'c'), 'ñ', 'n'), 'œ', 'oe'), 'æ', 'ae') AS texte
  FROM lien l JOIN responsable r ON r.id = l.responsable_id
), mots AS (
  SELECT id, CAST('' AS CHAR(400)) AS mot, CONCAT(TRIM(REGEXP_REPLACE(texte, '[^[:alnum:]]+', ' ')), ' ') AS reste FROM plat
  UNION ALL
  SELECT id, SUBSTRING_INDEX(reste, ' ', 1), SUBSTRING(reste, LOCATE(' ', reste) + 1) FROM mots WHERE reste <> ''
)
SELECT CONCAT('@', mot), id FROM mots WHERE mot NOT IN ('', ' ');

-- Words of names as one may misspell them (Orthographe): each word under itself, itself less one letter, and, after « ~ »,
-- how it may sound. Filled by the application, at the latest when it starts.
CREATE TABLE mot_proche (
  cle VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  mot VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (cle, mot),
  KEY mot_proche_mot (mot)
);
