-- How long a meeting lasts, how long each file is planned for, and when it was opened there.
ALTER TABLE reunion
  ADD COLUMN duree INT NOT NULL DEFAULT 120 COMMENT 'minutes',
  ADD CONSTRAINT reunion_duree CHECK (duree BETWEEN 15 AND 600);

ALTER TABLE passage
  ADD COLUMN minutes   INT         NOT NULL DEFAULT 15 COMMENT 'planned',
  ADD COLUMN ouvert_le DATETIME(6) NULL     COMMENT 'when the meeting first came to it',
  ADD CONSTRAINT passage_minutes CHECK (minutes BETWEEN 1 AND 240);
