-- The guests of the EPS: who is invited to which meeting in what capacity, and the files that opens.
ALTER TABLE role DROP CONSTRAINT role_portee;
ALTER TABLE role ADD CONSTRAINT role_portee
  CHECK (portee IN ('PRE_ENTIER', 'EQUIPE', 'INVITATION', 'ETABLISSEMENT', 'AUCUNE'));
UPDATE role SET portee = 'INVITATION' WHERE code = 'INVITE_EPS';

INSERT INTO role_droit (role_code, droit) VALUES ('INVITE_EPS', 'EPS_ASSISTER');

CREATE TABLE acces_invite (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  dossier_id  UUID        NOT NULL,
  compte_id   UUID        NOT NULL,
  origine_id  UUID        NOT NULL COMMENT 'the meeting whose agenda opens the file',
  tenu        BOOLEAN     NOT NULL COMMENT 'bound by secrecy: reads more than the short file',
  du          DATE        NOT NULL,
  au          DATE        NOT NULL COMMENT 'first day without it',
  CONSTRAINT acces_invite_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT acces_invite_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT acces_invite_dates CHECK (au >= du),
  KEY acces_invite_compte_dossier (compte_id, dossier_id, du, au),
  KEY acces_invite_origine (origine_id, au)
);

CREATE TABLE invitation (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  reunion_id  UUID        NOT NULL,
  compte_id   UUID        NOT NULL,
  capacite    VARCHAR(30) NOT NULL,
  retiree_le  DATETIME(6) NULL,
  CONSTRAINT invitation_reunion FOREIGN KEY (reunion_id) REFERENCES reunion (id),
  CONSTRAINT invitation_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT invitation_capacite CHECK (capacite IN ('PROFESSION', 'MISSION', 'FONCTION', 'NON_LIE')),
  KEY invitation_compte_reunion (compte_id, retiree_le, reunion_id)
);

-- Removed from the agenda, what was to be shared there goes with it.
CREATE TABLE fiche_courte (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  passage_id  UUID        NOT NULL,
  texte       MEDIUMBLOB  NULL COMMENT 'sealed with the key of the file',
  CONSTRAINT fiche_courte_passage FOREIGN KEY (passage_id) REFERENCES passage (id) ON DELETE CASCADE,
  CONSTRAINT fiche_courte_unique UNIQUE (passage_id)
);
