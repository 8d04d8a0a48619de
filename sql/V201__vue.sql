-- A way to look at a list, kept by a name: codes and identifiers, looked up again in the perimeter of whoever opens it.
CREATE TABLE vue (
  id           UUID          NOT NULL PRIMARY KEY,
  version      BIGINT        NOT NULL,
  cree_le      DATETIME(6)   NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6)   NOT NULL,
  modifie_par  UUID,
  liste        VARCHAR(20)   NOT NULL,
  nom          VARCHAR(60)   NOT NULL,
  parametres   VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as the query of an address',
  compte_id    UUID          NOT NULL COMMENT 'whose it is',
  pre_id       UUID          NULL COMMENT 'the PRE whose team sees it too',
  supprimee_le DATETIME(6)   NULL,
  CONSTRAINT vue_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT vue_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  KEY vue_liste_compte (liste, compte_id),
  KEY vue_liste_pre (liste, pre_id)
);

-- The one a person finds when she opens that list.
CREATE TABLE vue_defaut (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  compte_id   UUID        NOT NULL,
  liste       VARCHAR(20) NOT NULL,
  vue_id      UUID        NOT NULL,
  CONSTRAINT vue_defaut_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT vue_defaut_vue FOREIGN KEY (vue_id) REFERENCES vue (id) ON DELETE CASCADE,
  CONSTRAINT vue_defaut_une UNIQUE (compte_id, liste)
);
