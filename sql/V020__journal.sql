-- Who looked, when, at which file, and why. Two parts of one entry: `empreinte` is kept and can only be added to by the
-- running account; `detail` names people and may one day be deleted by the purge account alone.
CREATE TABLE marelle_journal.empreinte (
  numero     BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id         UUID        NOT NULL,
  le         DATETIME(6) NOT NULL,
  engagement BINARY(32)  NOT NULL COMMENT 'SHA-256 of the salted detail',
  CONSTRAINT empreinte_id UNIQUE (id)
);

CREATE TABLE marelle_journal.detail (
  id         UUID         NOT NULL PRIMARY KEY,
  le         DATETIME(6)  NOT NULL,
  sel        BINARY(16)   NOT NULL,
  acte       VARCHAR(30)  NOT NULL,
  objet      VARCHAR(40)  NOT NULL,
  compte_id  UUID         NULL,
  dossier_id UUID         NULL,
  motif      VARCHAR(200) NULL,
  adresse    VARCHAR(64)  NULL,
  KEY detail_dossier (dossier_id, le),
  KEY detail_compte (compte_id, le),
  CONSTRAINT detail_empreinte FOREIGN KEY (id) REFERENCES marelle_journal.empreinte (id)
);

GRANT SELECT, INSERT ON marelle_journal.empreinte TO ${utilisateur};
GRANT SELECT, INSERT ON marelle_journal.detail TO ${utilisateur};
