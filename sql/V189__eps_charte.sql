-- The charte de confidentialité: its text as data, in versions; signed once a school year by each member, in her function.
CREATE TABLE charte (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  numero      VARCHAR(20)  NOT NULL COMMENT 'as people quote it',
  du          DATE         NOT NULL COMMENT 'first day on which it is the one to sign',
  texte       TEXT         NOT NULL COMMENT 'one article a line',
  CONSTRAINT charte_numero UNIQUE (numero)
);

-- No right hangs on it: a charte binds nobody to secrecy.
CREATE TABLE charte_signature (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  charte_id   UUID         NOT NULL,
  compte_id   UUID         NOT NULL,
  pre_id      UUID         NOT NULL,
  annee       INT          NOT NULL COMMENT 'the year the school year begins in',
  le          DATE         NOT NULL,
  institution VARCHAR(30)  NOT NULL,
  fonction    VARCHAR(120) NOT NULL,
  CONSTRAINT charte_signature_charte FOREIGN KEY (charte_id) REFERENCES charte (id),
  CONSTRAINT charte_signature_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT charte_signature_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT charte_signature_une_fois UNIQUE (pre_id, annee, compte_id)
);

INSERT INTO charte (id, version, cree_le, modifie_le, numero, du, texte) VALUES
  ('5b0c2f6e-7a41-4d1c-9a0e-3f7d1c9b1880', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), '2026-1', '2026-01-01',
   'Je parle en équipe des seules familles qui l’ont accepté, et seulement de ce qui aide à décider pour leur enfant.
Ce que j’y apprends ne sort pas de la réunion : ni dans mon service, ni dans mon établissement, ni à la mairie, ni aux autres familles.
Je n’emporte aucun document qui nomme un enfant, hors celui que la coordination me remet pour mon travail ; je le garde sous clé et je le détruis quand il ne sert plus.
Je distingue ce que j’ai vu de ce que j’en pense. Je n’écris ni diagnostic, ni jugement.
La famille et l’enfant peuvent lire ce qui est écrit d’eux, et savoir qui l’a lu.
Si je connais la famille autrement que par mon travail, je le dis et je sors pendant que l’on parle d’elle.
Si un enfant est en danger, j’en parle tout de suite à la coordination ; cette charte ne me retient jamais d’alerter.
Cette charte rappelle mes devoirs. Elle ne me rend pas tenu au secret professionnel si la loi ne le fait pas, et n’ouvre aucun dossier.');
