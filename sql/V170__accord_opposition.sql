-- A family may object to the figures made from its child's file (GDPR art. 21). The PRE decides; accepted, the child is left out of
-- the counts frozen from then on, and of none that were.
CREATE TABLE opposition (
  id             UUID        NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  cree_le        DATETIME(6) NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6) NOT NULL,
  modifie_par    UUID,
  dossier_id     UUID        NOT NULL,
  responsable_id UUID        NULL COMMENT 'null: the young adult',
  recue_le       DATE        NOT NULL,
  decision       VARCHAR(30) NOT NULL,
  decidee_le     DATE        NOT NULL,
  levee_le       DATE        NULL COMMENT 'the family asked to be counted again',
  CONSTRAINT opposition_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT opposition_responsable FOREIGN KEY (responsable_id) REFERENCES responsable (id),
  CONSTRAINT opposition_decision CHECK (decision IN ('ACCEPTEE', 'REFUSEE_MOTIF_IMPERIEUX', 'REFUSEE_SANS_AUTORITE')),
  CONSTRAINT opposition_dates CHECK (decidee_le >= recue_le AND (levee_le IS NULL OR levee_le >= decidee_le)),
  KEY opposition_du_dossier (dossier_id)
);

INSERT INTO role_droit (role_code, droit) VALUES ('COORDONNATEUR', 'OPPOSITION_STATUER');
