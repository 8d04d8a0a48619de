-- Two months more to answer, told to the family within the first one with the reasons (GDPR art. 12.3).
ALTER TABLE opposition
  ADD COLUMN prolongee_le DATE NULL,
  ADD COLUMN prolongation MEDIUMBLOB NULL COMMENT 'why, sealed with the key of the file',
  ADD CONSTRAINT opposition_prolongee CHECK ((prolongee_le IS NULL) = (prolongation IS NULL)
    AND (prolongee_le IS NULL OR prolongee_le BETWEEN recue_le AND recue_le + INTERVAL 1 MONTH));
