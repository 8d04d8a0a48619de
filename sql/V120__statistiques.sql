-- What leaves: counts frozen once a period and a PRE, publications protected against all earlier ones, exact remontées.
CREATE TABLE comptage (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL COMMENT 'frozen on',
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  periode     VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '2025-2026 or 2025',
  pre_id      UUID        NOT NULL,
  CONSTRAINT comptage_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT comptage_unique UNIQUE (periode, pre_id)
);

-- How many children, by what is told of them; a combination without a row is zero.
CREATE TABLE comptage_ligne (
  comptage_id        UUID        NOT NULL,
  quartier           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sexe               CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  age                VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type_etablissement VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  effectif           INT         NOT NULL,
  PRIMARY KEY (comptage_id, quartier, sexe, age, type_etablissement),
  CONSTRAINT comptage_ligne_comptage FOREIGN KEY (comptage_id) REFERENCES comptage (id),
  CONSTRAINT comptage_ligne_sexe CHECK (sexe IN ('F', 'M', 'X')),
  CONSTRAINT comptage_ligne_age CHECK (age IN ('02-05', '06-10', '11-16', '17+')),
  CONSTRAINT comptage_ligne_type CHECK (type_etablissement IN ('ECOLE', 'COLLEGE', 'LYCEE', 'INCONNU')),
  CONSTRAINT comptage_ligne_effectif CHECK (effectif > 0)
);

-- One row, locked while a publication is drawn: gives the numbers without gaps, and draws one at a time.
CREATE TABLE registre_publication (
  id      INT NOT NULL PRIMARY KEY,
  dernier INT NOT NULL,
  CONSTRAINT registre_publication_unique CHECK (id = 1)
);
INSERT INTO registre_publication (id, dernier) VALUES (1, 0);

CREATE TABLE publication (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  numero      INT          NOT NULL,
  population  VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  periode     VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seuil       INT          NOT NULL,
  tableaux    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'names in order, separated by a blank',
  archive     LONGBLOB     NOT NULL COMMENT 'the ZIP that leaves, byte for byte',
  sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT publication_numero UNIQUE (numero),
  CONSTRAINT publication_demande UNIQUE (population, periode, seuil, tableaux),
  CONSTRAINT publication_population CHECK (population = 'enfants'),
  CONSTRAINT publication_seuil CHECK (seuil BETWEEN 5 AND 1000)
);

-- To whom a PRE may send exact counts: agreed by the DPD, ended, never deleted.
CREATE TABLE destinataire (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  pre_id      UUID         NOT NULL,
  nom         VARCHAR(120) NOT NULL,
  fonction    VARCHAR(120) NOT NULL,
  organisme   VARCHAR(120) NOT NULL,
  du          DATE         NOT NULL,
  au          DATE         NULL COMMENT 'first day without it',
  CONSTRAINT destinataire_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT destinataire_dates CHECK (au IS NULL OR au >= du)
);

CREATE TABLE remontee (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  pre_id      UUID        NOT NULL,
  periode     VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT remontee_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT remontee_comptage FOREIGN KEY (periode, pre_id) REFERENCES comptage (periode, pre_id)
);

-- Who received it, as they were named that day.
CREATE TABLE remontee_destinataire (
  remontee_id     UUID NOT NULL,
  destinataire_id UUID NOT NULL,
  PRIMARY KEY (remontee_id, destinataire_id),
  CONSTRAINT remontee_destinataire_remontee FOREIGN KEY (remontee_id) REFERENCES remontee (id),
  CONSTRAINT remontee_destinataire_destinataire FOREIGN KEY (destinataire_id) REFERENCES destinataire (id)
);
