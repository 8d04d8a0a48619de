-- Who may read a note: the team, or only those who follow the child and the coordination. Health stays closed.
ALTER TABLE contact
  ADD compartiment VARCHAR(30) NOT NULL DEFAULT 'PARTAGE',
  ADD CONSTRAINT contact_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT'));

ALTER TABLE evaluation
  ADD compartiment VARCHAR(30) NOT NULL DEFAULT 'PARTAGE',
  ADD CONSTRAINT evaluation_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT'));
