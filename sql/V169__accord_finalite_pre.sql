-- A PRE says in its own words what it asks of families, whether it asks it, and for how long. A change is a new edition: the
-- accords given keep theirs. What the law calls a usual act stays so: who must sign for it is nobody's setting.
ALTER TABLE finalite
  ADD COLUMN pre_id UUID NULL COMMENT 'null: for every PRE that has no edition of its own',
  ADD COLUMN demandee BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'whether families are asked',
  ADD CONSTRAINT finalite_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  ADD CONSTRAINT finalite_toujours CHECK (demandee OR operation IS NULL OR operation = 'PARTAGER_SANTE');

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte)
VALUES
  ('8d1f5c70-35f0-5f0e-9a53-0d6f4a5f3f01', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'PARTAGE_PARTENAIRE', 1, 6, 'Échanges avec un partenaire', 'MISSION', 'UNE', NULL, 12, FALSE,
   'Le référent peut parler de mon enfant avec un partenaire : un centre social, un club, une association. Il me dit lequel avant. Il ne dit que ce qui sert à l’activité. Je peux arrêter quand je veux.'),
  ('8d1f5c70-35f0-5f0e-9a53-0d6f4a5f3f02', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'ENQUETE', 1, 7, 'Enquête sur le programme', 'CONSENTEMENT', 'UNE', NULL, 12, FALSE,
   'Une personne peut me contacter pour savoir si l’aide a servi. Mon nom n’est pas donné dans ses résultats. Je choisis librement : si je dis non, rien ne change pour mon enfant.');

INSERT INTO role_droit (role_code, droit) VALUES ('DPD', 'FINALITE_ADAPTER');
