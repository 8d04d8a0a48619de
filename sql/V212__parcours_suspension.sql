-- Why an accompaniment is suspended, and until when that is foreseen.
ALTER TABLE suspension
  ADD COLUMN motif VARCHAR(30) NULL COMMENT 'null for one noted before motives were',
  ADD COLUMN reprise_prevue DATE NULL,
  ADD COLUMN texte MEDIUMBLOB NULL COMMENT 'what is added to the motive, sealed',
  ADD CONSTRAINT suspension_motif CHECK (motif IN ('FAMILLE_ABSENTE', 'DEMANDE_FAMILLE', 'AUTRE_ACCOMPAGNEMENT', 'REFERENT_ABSENT', 'AUTRE')),
  ADD CONSTRAINT suspension_reprise CHECK (reprise_prevue IS NULL OR reprise_prevue > du);
