-- Conventions between PRE: without one in force, nobody looks for a child beyond her own PRE (each is controller of its files).
CREATE TABLE convention (
  id           UUID         NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  cree_le      DATETIME(6)  NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6)  NOT NULL,
  modifie_par  UUID,
  reference    VARCHAR(120) NOT NULL COMMENT 'of the signed document',
  signee_le    DATE         NOT NULL,
  du           DATE         NOT NULL,
  au           DATE         NULL COMMENT 'first day it no longer holds',
  terminee_le  DATETIME(6)  NULL COMMENT 'when somebody ended it; null when it only ran out',
  terminee_par UUID         NULL,
  CONSTRAINT convention_dates CHECK (du >= signee_le AND (au IS NULL OR au >= du)),
  CONSTRAINT convention_terminee CHECK ((terminee_le IS NULL) = (terminee_par IS NULL) AND (terminee_le IS NULL OR au IS NOT NULL)),
  KEY convention_du (du, au)
);

CREATE TABLE convention_pre (
  convention_id UUID NOT NULL,
  pre_id        UUID NOT NULL,
  PRIMARY KEY (convention_id, pre_id),
  CONSTRAINT convention_pre_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
  CONSTRAINT convention_pre_pre FOREIGN KEY (pre_id) REFERENCES pre (id)
);

-- How often each served: counts alone; who searched, and which file was found, are in the journal.
CREATE TABLE convention_recherche (
  id            UUID        NOT NULL PRIMARY KEY,
  le            DATETIME(6) NOT NULL,
  convention_id UUID        NOT NULL,
  trouves       INT         NOT NULL COMMENT 'files found through it',
  CONSTRAINT convention_recherche_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
  CONSTRAINT convention_recherche_trouves CHECK (trouves >= 0),
  KEY convention_recherche_le (convention_id, le)
);

INSERT INTO role_droit (role_code, droit) VALUES ('DPD', 'CONVENTION_TENIR');
