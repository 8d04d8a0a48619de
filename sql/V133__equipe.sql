-- Reading, for four hours and with a reason, a file of one's PRE that one does not follow; and who is told of it.
CREATE TABLE acces_exceptionnel (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  dossier_id  UUID         NOT NULL,
  compte_id   UUID         NOT NULL,
  debut       DATETIME(6)  NOT NULL,
  fin         DATETIME(6)  NOT NULL COMMENT 'first moment without it',
  motif       VARCHAR(200) NOT NULL,
  CONSTRAINT acces_exceptionnel_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT acces_exceptionnel_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT acces_exceptionnel_duree CHECK (fin > debut AND fin <= debut + INTERVAL 4 HOUR),
  KEY acces_exceptionnel_recherche (compte_id, dossier_id, fin)
);

CREATE TABLE avis (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  compte_id   UUID         NOT NULL COMMENT 'who is told',
  dossier_id  UUID         NOT NULL,
  auteur      VARCHAR(120) NOT NULL COMMENT 'name of whoever it tells of',
  motif       VARCHAR(200) NOT NULL,
  lu_le       DATETIME(6)  NULL,
  CONSTRAINT avis_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT avis_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  KEY avis_non_lus (compte_id, lu_le, cree_le)
);

ALTER TABLE compte ADD avis INT NOT NULL DEFAULT 0 COMMENT 'number of avis not read yet: a home page without any asks for none';

INSERT INTO role_droit (role_code, droit) VALUES ('REFERENT', 'ACCES_EXCEPTIONNEL'),
  ('COORDONNATEUR', 'AVIS_RECEVOIR'), ('REFERENT', 'AVIS_RECEVOIR'), ('DPD', 'AVIS_RECEVOIR');
