-- The EPS: its meetings, the files on their agenda, what was decided, who came.
CREATE TABLE reunion (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  pre_id      UUID         NOT NULL,
  le          DATE         NOT NULL,
  heure       TIME         NOT NULL,
  lieu        VARCHAR(120) NOT NULL,
  etat        VARCHAR(30)  NOT NULL,
  CONSTRAINT reunion_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT reunion_etat CHECK (etat IN ('PLANIFIEE', 'ORDRE_DU_JOUR_ENVOYE', 'TENUE', 'ANNULEE')),
  KEY reunion_pre_le (pre_id, le)
);

-- Who it is about is not here: the agenda joins the child, and only while the permission of the day allows it.
CREATE TABLE passage (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  reunion_id  UUID        NOT NULL,
  dossier_id  UUID        NOT NULL,
  objet       VARCHAR(30) NOT NULL,
  saisine_id  UUID        NULL,
  parcours_id UUID        NULL,
  ordre       INT         NOT NULL,
  CONSTRAINT passage_une_fois UNIQUE (reunion_id, dossier_id),
  CONSTRAINT passage_reunion FOREIGN KEY (reunion_id) REFERENCES reunion (id),
  CONSTRAINT passage_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT passage_saisine FOREIGN KEY (saisine_id) REFERENCES saisine (id),
  CONSTRAINT passage_parcours FOREIGN KEY (parcours_id) REFERENCES parcours (id),
  CONSTRAINT passage_objet CHECK (objet IN ('PREMIERE', 'RATIFICATION', 'BILAN')),
  CONSTRAINT passage_sujet CHECK (IF(objet = 'PREMIERE', saisine_id, parcours_id) IS NOT NULL),
  CONSTRAINT passage_ordre CHECK (ordre >= 1)
);

CREATE TABLE decision (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  passage_id  UUID        NOT NULL,
  type        VARCHAR(30) NOT NULL COMMENT 'code of DECISION_EPS',
  le          DATE        NOT NULL,
  texte       MEDIUMBLOB  NULL COMMENT 'reasons, sealed with the key of the file',
  ajournee_au DATE        NULL,
  CONSTRAINT decision_une_seule UNIQUE (passage_id),
  CONSTRAINT decision_passage FOREIGN KEY (passage_id) REFERENCES passage (id),
  CONSTRAINT decision_ajournement CHECK (ajournee_au IS NULL OR ajournee_au > le)
);

-- By institution and function, never by name: that is what the annual survey asks for.
CREATE TABLE participation (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  reunion_id  UUID         NOT NULL,
  institution VARCHAR(30)  NOT NULL,
  fonction    VARCHAR(120) NOT NULL,
  present     BOOLEAN      NOT NULL,
  CONSTRAINT participation_reunion FOREIGN KEY (reunion_id) REFERENCES reunion (id),
  CONSTRAINT participation_institution CHECK (institution IN ('EDUCATION_NATIONALE', 'COMMUNE', 'DEPARTEMENT', 'SANTE',
    'CAF', 'ASSOCIATION', 'PRE', 'AUTRE'))
);
