-- Read again by a coordonnatrice: the charter binds nobody to secrecy, so no family is told so; and a young adult reads "je", not "mon
-- enfant". A changed text is a new edition.
ALTER TABLE finalite ADD COLUMN texte_majeur VARCHAR(2000) NULL COMMENT 'what a young adult reads instead; null: the same';

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, texte)
VALUES
  ('8d1f5c70-35f0-5f0e-9a53-0d6f4a5f3f11', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'PARTAGE_EPS', 2, 2, 'Partage en équipe', 'MISSION', 'UNE', 'PASSER_EN_EPS', 24,
   'L’équipe se réunit pour parler de la situation de mon enfant. Ce sont des professionnels de l’école, du social et de la santé. Ils ont signé une charte : ils s’engagent à ne rien répéter. Ceux qui ne sont pas tenus au secret lisent seulement ce que j’accepte de partager. Le nom de mon enfant n’est dit que si je suis d’accord. Le maire et les élus ne savent rien de nous.');

UPDATE finalite SET texte_majeur = 'L’équipe se réunit pour parler de ma situation. Ce sont des professionnels de l’école, du social et de la santé. Ils ont signé une charte : ils s’engagent à ne rien répéter. Ceux qui ne sont pas tenus au secret lisent seulement ce que j’accepte de partager. Mon nom n’est dit que si je suis d’accord. Le maire et les élus ne savent rien de moi.' WHERE code = 'PARTAGE_EPS' AND edition = 2;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'Une personne de l’équipe, le référent, va m’aider. Nous décidons ensemble de ce qui sera fait. Je peux arrêter quand je veux, sans donner de raison. Si j’arrête, l’aide s’arrête. Ce qui a été noté avant reste dans le dossier.' FROM finalite WHERE code = 'ACCOMPAGNEMENT' AND edition = 1;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'Je peux parler avec un psychologue. Ce que je dis reste entre nous. Avec mon accord, il dit à l’équipe ce qui est utile pour m’aider.' FROM finalite WHERE code = 'SUIVI_PSYCHOLOGIQUE' AND edition = 1;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'L’équipe peut me prendre en photo pendant une activité. Je choisis librement : si je dis non, rien ne change pour moi. Je peux changer d’avis et demander que les photos soient effacées.' FROM finalite WHERE code = 'IMAGE' AND edition = 1;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'Un professionnel de santé de l’équipe peut noter ce qui touche à ma santé, et le relire. Il est tenu au secret. L’école, le référent et la coordination ne lisent pas ces notes. Je choisis librement : si je dis non, rien ne change pour moi.' FROM finalite WHERE code = 'SANTE' AND edition = 1;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'Le référent peut parler de moi avec un partenaire : un centre social, un club, une association. Il me dit lequel avant. Il ne dit que ce qui sert à l’activité. Je peux arrêter quand je veux.' FROM finalite WHERE code = 'PARTAGE_PARTENAIRE' AND edition = 1;

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, demandee, texte, texte_majeur)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), code, 2, ordre, libelle, base, signature, operation, duree_mois, demandee, texte,
  'Une personne peut me contacter pour savoir si l’aide a servi. Mon nom n’est pas donné dans ses résultats. Je choisis librement : si je dis non, rien ne change pour moi.' FROM finalite WHERE code = 'ENQUETE' AND edition = 1;
