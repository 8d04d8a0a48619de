-- Communes, quartiers of both generations with the versions of their contours, PRE and schools. Codes compare exactly.
CREATE TABLE commune (
  id            UUID         NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  cree_le       DATETIME(6)  NOT NULL,
  cree_par      UUID,
  modifie_le    DATETIME(6)  NOT NULL,
  modifie_par   UUID,
  code_insee    CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nom           VARCHAR(120) NOT NULL,
  codes_postaux VARCHAR(200) NOT NULL COMMENT 'separated by a blank',
  CONSTRAINT commune_code_insee UNIQUE (code_insee),
  CONSTRAINT commune_code_insee_forme CHECK (code_insee REGEXP '^([0-9]{2}|2[AB])[0-9]{3}$')
);

CREATE TABLE quartier (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  code        CHAR(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  generation  INT          NOT NULL,
  nom         VARCHAR(200) NOT NULL COMMENT 'no key: 28 are called Centre Ville',
  CONSTRAINT quartier_code UNIQUE (code),
  CONSTRAINT quartier_code_forme CHECK (
    (generation = 2024 AND code REGEXP '^QN([0-9]{3}|02[AB])[0-9]{2}[MIN]$')
    OR (generation = 2014 AND code REGEXP '^QP([0-9]{3}|02[AB])[0-9]{3}$'))
);

CREATE TABLE quartier_commune (
  quartier_id UUID NOT NULL,
  commune_id  UUID NOT NULL,
  PRIMARY KEY (quartier_id, commune_id),
  CONSTRAINT quartier_commune_quartier FOREIGN KEY (quartier_id) REFERENCES quartier (id),
  CONSTRAINT quartier_commune_commune FOREIGN KEY (commune_id) REFERENCES commune (id)
);

CREATE TABLE quartier_ancien (
  quartier_id UUID NOT NULL COMMENT 'of 2024',
  ancien_id   UUID NOT NULL COMMENT 'the one of 2014 it follows',
  PRIMARY KEY (quartier_id, ancien_id),
  CONSTRAINT quartier_ancien_quartier FOREIGN KEY (quartier_id) REFERENCES quartier (id),
  CONSTRAINT quartier_ancien_ancien FOREIGN KEY (ancien_id) REFERENCES quartier (id)
);

CREATE TABLE version_contours (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  nom         VARCHAR(80)  NOT NULL,
  generation  INT          NOT NULL,
  source      VARCHAR(200) NOT NULL,
  valable_du  DATE         NOT NULL,
  tolerance_m INT          NOT NULL COMMENT 'nearer to a limit than that, an answer has to be checked',
  CONSTRAINT version_contours_nom UNIQUE (nom),
  CONSTRAINT version_contours_generation CHECK (generation IN (2014, 2024)),
  CONSTRAINT version_contours_tolerance CHECK (tolerance_m BETWEEN 0 AND 1000)
);

CREATE TABLE contour (
  id                  UUID        NOT NULL PRIMARY KEY,
  version             BIGINT      NOT NULL,
  cree_le             DATETIME(6) NOT NULL,
  cree_par            UUID,
  modifie_le          DATETIME(6) NOT NULL,
  modifie_par         UUID,
  version_contours_id UUID        NOT NULL,
  quartier_id         UUID        NOT NULL,
  geometrie           MEDIUMBLOB  NOT NULL COMMENT 'WKB, WGS84 longitude and latitude',
  CONSTRAINT contour_version FOREIGN KEY (version_contours_id) REFERENCES version_contours (id),
  CONSTRAINT contour_quartier FOREIGN KEY (quartier_id) REFERENCES quartier (id),
  CONSTRAINT contour_unique UNIQUE (version_contours_id, quartier_id)
);
