-- The first day of an account: which steps it ticked, whether it was put away. Read by that account alone.
CREATE TABLE journee (
  id          UUID        NOT NULL PRIMARY KEY COMMENT 'the account',
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  rangee      BOOLEAN     NOT NULL,
  CONSTRAINT journee_compte FOREIGN KEY (id) REFERENCES compte (id)
);

CREATE TABLE journee_pas (
  compte_id UUID        NOT NULL,
  pas       VARCHAR(20) NOT NULL,
  PRIMARY KEY (compte_id, pas),
  CONSTRAINT journee_pas_journee FOREIGN KEY (compte_id) REFERENCES journee (id)
);
