-- The school a child goes to is not the one that asks: brothers and sisters of one form may go elsewhere.
ALTER TABLE saisine ADD ecole_id UUID NULL COMMENT 'the child''s; null while nobody said';
ALTER TABLE saisine ADD CONSTRAINT saisine_ecole_enfant FOREIGN KEY (ecole_id) REFERENCES etablissement (id);

-- The first child of a form was its sender's pupil; of the others nobody said.
UPDATE saisine SET ecole_id = etablissement_id WHERE rang = 0;
