-- The envelope of a file. What it holds hangs on it; which PRE it belongs to is dated.
CREATE SEQUENCE numero_dossier START WITH 1 INCREMENT BY 1;

CREATE TABLE dossier (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  numero      VARCHAR(20) NOT NULL,
  etat        VARCHAR(30) NOT NULL,
  ouvert_le   DATE        NOT NULL,
  CONSTRAINT dossier_numero UNIQUE (numero),
  CONSTRAINT dossier_etat CHECK (etat IN ('ACTIF', 'GELE', 'ARCHIVE'))
);

CREATE TABLE rattachement (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  dossier_id  UUID        NOT NULL,
  pre_id      UUID        NOT NULL,
  du          DATE        NOT NULL,
  au          DATE        NULL COMMENT 'first day it no longer holds',
  CONSTRAINT rattachement_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT rattachement_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT rattachement_dates CHECK (au IS NULL OR au > du),
  CONSTRAINT rattachement_debut UNIQUE (dossier_id, du),
  KEY rattachement_recherche (pre_id, dossier_id, du, au)
);

-- The trace of decisions: who decided what on this file. It lives as long as the file; the journal is another thing.
CREATE TABLE trace (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  dossier_id  UUID         NOT NULL,
  fait        VARCHAR(60)  NOT NULL COMMENT 'message key of what was decided',
  precision_  VARCHAR(200) NULL,
  CONSTRAINT trace_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  KEY trace_dossier_le (dossier_id, cree_le)
);

-- Wrapped data keys, one per file, never in the data's backup.
CREATE TABLE marelle_cles.cle_dossier (
  dossier_id UUID           NOT NULL PRIMARY KEY,
  enveloppe  VARBINARY(128) NOT NULL COMMENT 'data key sealed by the master key'
);

CREATE TABLE marelle_cles.controle (
  id     INT            NOT NULL PRIMARY KEY,
  temoin VARBINARY(128) NOT NULL COMMENT 'known text sealed by the master key: tells a wrong key at start',
  CONSTRAINT controle_unique CHECK (id = 1)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON marelle_cles.cle_dossier TO ${utilisateur};
GRANT SELECT, INSERT ON marelle_cles.controle TO ${utilisateur};
