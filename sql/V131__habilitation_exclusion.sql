-- Who must not read a file, whatever else allows it: a neighbour, a relative in the team.
CREATE TABLE exclusion (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  dossier_id  UUID         NOT NULL,
  compte_id   UUID         NOT NULL,
  du          DATE         NOT NULL,
  au          DATE         NULL COMMENT 'first day it no longer holds',
  motif       VARCHAR(200) NOT NULL,
  CONSTRAINT exclusion_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT exclusion_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT exclusion_dates CHECK (au IS NULL OR au >= du),
  KEY exclusion_compte_dossier (compte_id, dossier_id, du, au)
);

INSERT INTO role_droit (role_code, droit) VALUES ('COORDONNATEUR', 'EQUIPE_GERER');
