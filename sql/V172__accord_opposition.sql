-- An objection is received first, and decided within a month (GDPR art. 12.3). Until then the child is in no new count (art. 18.1.d).
ALTER TABLE opposition
  DROP CONSTRAINT opposition_dates,
  MODIFY decision VARCHAR(30) NULL COMMENT 'null: received, not decided yet',
  MODIFY decidee_le DATE NULL,
  ADD COLUMN raison MEDIUMBLOB NULL COMMENT 'why it was refused, sealed with the key of the file',
  ADD CONSTRAINT opposition_decidee CHECK ((decision IS NULL) = (decidee_le IS NULL)),
  ADD CONSTRAINT opposition_raison CHECK (raison IS NULL OR decision IN ('REFUSEE_MOTIF_IMPERIEUX', 'REFUSEE_SANS_AUTORITE')),
  ADD CONSTRAINT opposition_dates CHECK ((decidee_le IS NULL OR decidee_le >= recue_le)
    AND (levee_le IS NULL OR levee_le >= COALESCE(decidee_le, recue_le)));
