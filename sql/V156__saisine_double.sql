-- A double has the answer of the saisine it repeats.
ALTER TABLE saisine ADD double_de UUID NULL;
ALTER TABLE saisine ADD CONSTRAINT saisine_double FOREIGN KEY (double_de) REFERENCES saisine (id);
UPDATE saisine s SET s.double_de = (
  SELECT p.id FROM saisine p WHERE p.dossier_id = s.dossier_id AND p.etat <> 'RATTACHEE' AND p.id <> s.id AND p.recue_le <= s.recue_le
  ORDER BY p.recue_le DESC, p.cree_le DESC LIMIT 1)
WHERE s.etat = 'RATTACHEE';

-- A school asks as what it is: an origin that is not its own was written by the team.
UPDATE saisine s JOIN etablissement e ON e.id = s.etablissement_id SET s.par_etablissement = FALSE
WHERE s.par_etablissement AND s.origine <> IF(e.type = 'ECOLE', 'ECOLE', 'COLLEGE');

-- A question the team wrote down is not the school's, though it names it.
ALTER TABLE demande_conseil ADD par_etablissement BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE demande_conseil c SET c.par_etablissement = TRUE WHERE EXISTS (
  SELECT 1 FROM habilitation h WHERE h.compte_id = c.cree_par AND h.etablissement_id = c.etablissement_id);
