-- What somebody is typing, sealed; its id becomes the id of what is stored, so that nothing is stored twice.
CREATE TABLE brouillon (
  id          UUID            NOT NULL PRIMARY KEY,
  version     BIGINT          NOT NULL,
  cree_le     DATETIME(6)     NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)     NOT NULL,
  modifie_par UUID,
  compte_id   UUID            NOT NULL,
  formulaire  VARCHAR(60)     NOT NULL,
  page        VARCHAR(300)    NOT NULL COMMENT 'where to reopen it',
  contenu     MEDIUMBLOB      NOT NULL,
  CONSTRAINT brouillon_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  KEY brouillon_compte_le (compte_id, modifie_le)
);
