-- Who does what until when, noted by the team of a file. What the rules ask for is computed when looked at and stored nowhere.
CREATE TABLE tache (
  id             UUID        NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  cree_le        DATETIME(6) NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6) NOT NULL,
  modifie_par    UUID,
  dossier_id     UUID        NOT NULL,
  texte          MEDIUMBLOB  NOT NULL COMMENT 'what is to be done, sealed',
  responsable_id UUID        NOT NULL COMMENT 'the account in charge',
  echeance       DATE        NOT NULL,
  faite_le       DATE        NULL,
  faite_par      UUID        NULL,
  CONSTRAINT tache_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT tache_responsable FOREIGN KEY (responsable_id) REFERENCES compte (id),
  CONSTRAINT tache_faite CHECK ((faite_le IS NULL) = (faite_par IS NULL)),
  KEY tache_dossier_faite (dossier_id, faite_le)
);

-- A task put aside by one person, for herself, until a day.
CREATE TABLE report_tache (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  compte_id   UUID        NOT NULL,
  regle       VARCHAR(20) NOT NULL,
  objet_id    UUID        NOT NULL COMMENT 'what the task is about: saisine, parcours, file…',
  jusquau     DATE        NOT NULL COMMENT 'first day it is shown again',
  CONSTRAINT report_tache_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT report_tache_une UNIQUE (compte_id, regle, objet_id)
);

-- How a PRE applies one rule; without its row, the rule's own default holds.
CREATE TABLE reglage_tache (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  pre_id      UUID        NOT NULL,
  regle       VARCHAR(20) NOT NULL,
  active      BOOLEAN     NOT NULL,
  delai       INT         NOT NULL COMMENT 'days',
  CONSTRAINT reglage_tache_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT reglage_tache_une UNIQUE (pre_id, regle),
  CONSTRAINT reglage_tache_delai CHECK (delai BETWEEN 0 AND 730)
);

-- Whoever had something awaiting on the home page, in a composed role too, keeps it.
INSERT INTO role_droit (role_code, droit)
SELECT DISTINCT a.role_code, 'TACHE_SUIVRE'
FROM role_droit a JOIN role_droit l ON l.role_code = a.role_code AND l.droit = 'FAMILLE_LIRE'
WHERE a.droit IN ('SAISINE_STATUER', 'ACCORD_RECUEILLIR', 'EPS_PREPARER', 'PARCOURS_OUVRIR', 'PARCOURS_SUIVRE');
INSERT INTO role_droit (role_code, droit) VALUES ('COORDONNATEUR', 'TACHE_REGLER');
