-- The school that asks follows the answer; one that is only the child's knows of nothing.
ALTER TABLE saisine ADD par_etablissement BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE saisine SET par_etablissement = TRUE WHERE etablissement_id IS NOT NULL AND origine IN ('ECOLE', 'COLLEGE');

-- Whoever of the team types a request reads it until it is examined.
ALTER TABLE acces DROP CONSTRAINT acces_qualite;
ALTER TABLE acces ADD CONSTRAINT acces_qualite
  CHECK (qualite IN ('REFERENT_PRESSENTI', 'REFERENT_PRINCIPAL', 'REFERENT', 'DEPOSANT'));
UPDATE acces SET qualite = 'DEPOSANT' WHERE motif = 'a saisi la demande'
  AND NOT EXISTS (SELECT 1 FROM enfant e WHERE e.dossier_id = acces.dossier_id);
