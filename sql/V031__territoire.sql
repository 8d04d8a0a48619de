-- PRE, their dated settings, and schools.
CREATE TABLE pre (
  id                 UUID         NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  cree_le            DATETIME(6)  NOT NULL,
  cree_par           UUID,
  modifie_le         DATETIME(6)  NOT NULL,
  modifie_par        UUID,
  code               VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nom                VARCHAR(120) NOT NULL,
  structure_porteuse VARCHAR(120) NOT NULL,
  type_structure     VARCHAR(30)  NOT NULL,
  CONSTRAINT pre_code UNIQUE (code),
  CONSTRAINT pre_type_structure CHECK (type_structure IN ('CCAS', 'CIAS', 'CAISSE_ECOLES', 'GIP', 'EPLE', 'REGIE'))
);

CREATE TABLE reglage_pre (
  id                      UUID        NOT NULL PRIMARY KEY,
  version                 BIGINT      NOT NULL,
  cree_le                 DATETIME(6) NOT NULL,
  cree_par                UUID,
  modifie_le              DATETIME(6) NOT NULL,
  modifie_par             UUID,
  pre_id                  UUID        NOT NULL,
  du                      DATE        NOT NULL COMMENT 'holds until the next one of the same PRE',
  eps_mode                VARCHAR(30) NOT NULL,
  delai_ratification_jours INT        NOT NULL,
  CONSTRAINT reglage_pre_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT reglage_pre_du UNIQUE (pre_id, du),
  CONSTRAINT reglage_pre_eps_mode CHECK (eps_mode IN ('AVANT', 'RATIFICATION', 'BESOIN')),
  CONSTRAINT reglage_pre_delai CHECK (delai_ratification_jours BETWEEN 1 AND 365)
);

CREATE TABLE pre_commune (
  pre_id     UUID NOT NULL,
  commune_id UUID NOT NULL,
  PRIMARY KEY (pre_id, commune_id),
  CONSTRAINT pre_commune_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT pre_commune_commune FOREIGN KEY (commune_id) REFERENCES commune (id)
);

CREATE TABLE pre_quartier (
  pre_id      UUID NOT NULL,
  quartier_id UUID NOT NULL,
  PRIMARY KEY (pre_id, quartier_id),
  CONSTRAINT pre_quartier_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT pre_quartier_quartier FOREIGN KEY (quartier_id) REFERENCES quartier (id)
);

-- The letter of a UAI follows from its digits: the same rule as the value object Uai.
CREATE TABLE etablissement (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  uai         CHAR(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nom         VARCHAR(200) NOT NULL,
  type        VARCHAR(30)  NOT NULL,
  rep         VARCHAR(30)  NOT NULL,
  commune_id  UUID         NOT NULL,
  pre_id      UUID         NULL,
  CONSTRAINT etablissement_uai UNIQUE (uai),
  CONSTRAINT etablissement_uai_forme CHECK (uai REGEXP '^[0-9]{7}[A-Z]$'
    AND RIGHT(uai, 1) = SUBSTRING('ABCDEFGHJKLMNPRSTUVWXYZ', MOD(CAST(LEFT(uai, 7) AS UNSIGNED), 23) + 1, 1)),
  CONSTRAINT etablissement_type CHECK (type IN ('ECOLE', 'COLLEGE', 'LYCEE')),
  CONSTRAINT etablissement_rep CHECK (rep IN ('NON', 'REP', 'REP_PLUS')),
  CONSTRAINT etablissement_commune FOREIGN KEY (commune_id) REFERENCES commune (id),
  CONSTRAINT etablissement_pre FOREIGN KEY (pre_id) REFERENCES pre (id)
);
