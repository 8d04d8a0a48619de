-- What a family is asked, word for word. A changed text is a new edition: the old one stays with the accords given for it.
INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, texte)
VALUES
  ('2ba8f75c-8aa9-5d6e-b2b6-a2b5185c4fcf', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'ACCOMPAGNEMENT', 1, 1, 'Accompagnement de mon enfant', 'MISSION', 'UNE', 'ACCOMPAGNER', 24,
   'Une personne de l’équipe, le référent, va aider mon enfant et ma famille. Nous décidons ensemble de ce qui sera fait. Je peux arrêter quand je veux, sans donner de raison. Si j’arrête, l’aide s’arrête. Ce qui a été noté avant reste dans le dossier.'),
  ('71095588-9738-5ef4-b0dd-6fa4ccd228bf', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'PARTAGE_EPS', 1, 2, 'Partage en équipe', 'MISSION', 'UNE', 'PASSER_EN_EPS', 24,
   'L’équipe se réunit pour parler de la situation de mon enfant. Ce sont des professionnels de l’école, du social et de la santé. Ils ont signé une charte : ils ne répètent rien. Le nom de mon enfant n’est dit que si je suis d’accord. Le maire et les élus ne savent rien de nous.'),
  ('3e9ef14e-688f-51fc-baa6-dfc6633fef7d', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'SUIVI_PSYCHOLOGIQUE', 1, 3, 'Rencontres avec un psychologue', 'MISSION', 'DEUX', NULL, 12,
   'Mon enfant peut parler avec un psychologue. Ce qu’il dit reste entre eux. Le psychologue me dit seulement ce qui est utile pour aider mon enfant. Les deux parents doivent signer.'),
  ('37eefb15-1dbe-5abb-85d7-975089b71cb3', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'IMAGE', 1, 4, 'Photos et vidéos', 'CONSENTEMENT', 'DEUX', NULL, 12,
   'L’équipe peut prendre mon enfant en photo pendant une activité. Je choisis librement : si je dis non, rien ne change pour mon enfant. Je peux changer d’avis et demander que les photos soient effacées. Les deux parents doivent signer.');
