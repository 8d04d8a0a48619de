-- Who one is, what one may do, on which files, until when.
CREATE TABLE compte (
  id           UUID         NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  cree_le      DATETIME(6)  NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6)  NOT NULL,
  modifie_par  UUID,
  login        VARCHAR(60)  NOT NULL,
  nom          VARCHAR(120) NOT NULL,
  telephone    VARCHAR(30)  NULL COMMENT 'professional, told to a sender when the family agreed',
  mot_de_passe VARCHAR(300) NULL COMMENT 'PBKDF2-HMAC-SHA512; null until the one-time link is used',
  etat         VARCHAR(30)  NOT NULL,
  CONSTRAINT compte_login UNIQUE (login),
  CONSTRAINT compte_etat CHECK (etat IN ('INVITE', 'ACTIF', 'FERME'))
);

CREATE TABLE role (
  code    VARCHAR(30) NOT NULL PRIMARY KEY,
  libelle VARCHAR(80) NOT NULL,
  portee  VARCHAR(30) NOT NULL,
  ordre   INT         NOT NULL,
  CONSTRAINT role_portee CHECK (portee IN ('PRE_ENTIER', 'EQUIPE', 'ETABLISSEMENT', 'AUCUNE'))
);

CREATE TABLE role_droit (
  role_code VARCHAR(30) NOT NULL,
  droit     VARCHAR(40) NOT NULL,
  PRIMARY KEY (role_code, droit),
  CONSTRAINT role_droit_role FOREIGN KEY (role_code) REFERENCES role (code)
);

CREATE TABLE habilitation (
  id               UUID        NOT NULL PRIMARY KEY,
  version          BIGINT      NOT NULL,
  cree_le          DATETIME(6) NOT NULL,
  cree_par         UUID,
  modifie_le       DATETIME(6) NOT NULL,
  modifie_par      UUID,
  compte_id        UUID        NOT NULL,
  role_code        VARCHAR(30) NOT NULL,
  pre_id           UUID        NULL,
  etablissement_id UUID        NULL,
  du               DATE        NOT NULL,
  au               DATE        NULL,
  CONSTRAINT habilitation_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT habilitation_role FOREIGN KEY (role_code) REFERENCES role (code),
  CONSTRAINT habilitation_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT habilitation_etablissement FOREIGN KEY (etablissement_id) REFERENCES etablissement (id),
  CONSTRAINT habilitation_dates CHECK (au IS NULL OR au >= du)
);

-- Who reads which file, as what, in which compartment, from when to when and why.
CREATE TABLE acces (
  id           UUID         NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  cree_le      DATETIME(6)  NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6)  NOT NULL,
  modifie_par  UUID,
  dossier_id   UUID         NOT NULL,
  compte_id    UUID         NOT NULL,
  qualite      VARCHAR(30)  NOT NULL,
  compartiment VARCHAR(30)  NOT NULL,
  du           DATE         NOT NULL,
  au           DATE         NULL,
  motif        VARCHAR(200) NOT NULL,
  CONSTRAINT acces_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT acces_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT acces_qualite CHECK (qualite IN ('REFERENT_PRESSENTI', 'REFERENT_PRINCIPAL', 'REFERENT')),
  CONSTRAINT acces_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'SANTE')),
  CONSTRAINT acces_dates CHECK (au IS NULL OR au >= du),
  KEY acces_compte_dossier (compte_id, dossier_id, du, au)
);

-- Intervals in which an operation is allowed on a file; written by the rule of accords, only read by queries.
CREATE TABLE permission (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  dossier_id  UUID         NOT NULL,
  operation   VARCHAR(30)  NOT NULL,
  du          DATE         NOT NULL,
  au          DATE         NULL COMMENT 'first day it is no longer allowed',
  CONSTRAINT permission_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT permission_operation CHECK (operation IN ('ACCOMPAGNER', 'PASSER_EN_EPS')),
  CONSTRAINT permission_dates CHECK (au IS NULL OR au > du),
  CONSTRAINT permission_debut UNIQUE (dossier_id, operation, du)
);
