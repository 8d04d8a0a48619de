-- A double is answered at an hour of work drawn when it is joined, and what is told never goes back.
ALTER TABLE saisine
  ADD COLUMN repondue_a DATETIME(6) NULL COMMENT 'when the answer was entered; close_le may be an earlier day',
  ADD COLUMN annonce_a  DATETIME(6) NULL COMMENT 'of a double: from when its sender may be told the answer of the one it repeats';
UPDATE saisine SET repondue_a = TIMESTAMP(close_le, '12:00:00') WHERE close_le IS NOT NULL;
UPDATE saisine SET annonce_a = TIMESTAMP(
  GREATEST(recue_le + INTERVAL 21 DAY, close_le + INTERVAL 1 DAY) + INTERVAL FLOOR(RAND() * 25) DAY,
  MAKETIME(8 + FLOOR(RAND() * 8), FLOOR(RAND() * 60), FLOOR(RAND() * 60)))
WHERE etat = 'RATTACHEE';
UPDATE saisine SET annonce_a = annonce_a + INTERVAL 7 - WEEKDAY(annonce_a) DAY WHERE WEEKDAY(annonce_a) > 4;
