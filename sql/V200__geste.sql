-- What somebody just did and may still undo: what it touched and how that stood, by identifiers, versions and codes alone.
CREATE TABLE geste (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  compte_id   UUID        NOT NULL,
  nature      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pieces      MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one a line: object, version after the gesture, state before it',
  annule_le   DATETIME(6) NULL,
  CONSTRAINT geste_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  KEY geste_compte_cree (compte_id, cree_le)
);
