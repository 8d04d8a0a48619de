-- Children and where they live. Everything is dated: a child may live in two foyers, a foyer moves.
CREATE TABLE enfant (
  id               UUID         NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  cree_le          DATETIME(6)  NOT NULL,
  cree_par         UUID,
  modifie_le       DATETIME(6)  NOT NULL,
  modifie_par      UUID,
  dossier_id       UUID         NOT NULL,
  nom              VARCHAR(120) NOT NULL,
  prenom           VARCHAR(120) NOT NULL,
  naissance        DATE         NULL,
  age_declare      INT          NULL COMMENT 'years, when the birth date is not known',
  age_declare_le   DATE         NULL,
  sexe             CHAR(1)      NOT NULL COMMENT 'X: unknown',
  niveau           VARCHAR(40)  NULL COMMENT 'code of the list NIVEAU_SCOLAIRE',
  etablissement_id UUID         NULL,
  CONSTRAINT enfant_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT enfant_etablissement FOREIGN KEY (etablissement_id) REFERENCES etablissement (id),
  CONSTRAINT enfant_dossier_unique UNIQUE (dossier_id),
  CONSTRAINT enfant_sexe CHECK (sexe IN ('F', 'M', 'X')),
  CONSTRAINT enfant_age CHECK (naissance IS NOT NULL OR (age_declare BETWEEN 0 AND 25 AND age_declare_le IS NOT NULL)),
  CONSTRAINT enfant_nomme CHECK (TRIM(nom) <> '' AND TRIM(prenom) <> ''),
  KEY enfant_nom (nom, prenom),
  KEY enfant_prenom (prenom),
  KEY enfant_naissance (naissance)
);

CREATE TABLE foyer (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  libelle     VARCHAR(120) NOT NULL,
  CONSTRAINT foyer_nomme CHECK (TRIM(libelle) <> '')
);

-- Where a foyer lives from a day to another; a quartier that is not known yet is NULL ("à déterminer").
CREATE TABLE domicile (
  id              UUID          NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  cree_le         DATETIME(6)   NOT NULL,
  cree_par        UUID,
  modifie_le      DATETIME(6)   NOT NULL,
  modifie_par     UUID,
  foyer_id        UUID          NOT NULL,
  du              DATE          NOT NULL,
  au              DATE          NULL COMMENT 'first day it is no longer the address',
  type            VARCHAR(30)   NOT NULL,
  voie            VARCHAR(200)  NULL,
  code_postal     VARCHAR(5)    NULL,
  commune         VARCHAR(120)  NULL,
  confidentiel    BOOLEAN       NOT NULL COMMENT 'never told to the other holder nor to a third party',
  lon             DECIMAL(9, 6) NULL COMMENT 'degrees WGS 84',
  lat             DECIMAL(9, 6) NULL,
  quartier_2024   VARCHAR(10)   NULL,
  quartier_2014   VARCHAR(10)   NULL,
  contour_version VARCHAR(40)   NULL COMMENT 'the version of the perimeter that decided it',
  certitude       VARCHAR(30)   NOT NULL,
  CONSTRAINT domicile_foyer FOREIGN KEY (foyer_id) REFERENCES foyer (id),
  CONSTRAINT domicile_debut UNIQUE (foyer_id, du),
  CONSTRAINT domicile_dates CHECK (au IS NULL OR au > du),
  CONSTRAINT domicile_type CHECK (type IN ('ADRESSE', 'HEBERGE', 'DOMICILIE', 'SANS_ADRESSE')),
  CONSTRAINT domicile_adresse CHECK (type = 'SANS_ADRESSE' OR commune IS NOT NULL),
  CONSTRAINT domicile_code_postal CHECK (code_postal IS NULL OR code_postal REGEXP '^[0-9]{5}$'),
  CONSTRAINT domicile_point CHECK ((lon IS NULL) = (lat IS NULL)),
  CONSTRAINT domicile_quartier_2024
    CHECK (quartier_2024 IS NULL OR quartier_2024 REGEXP '^(HORS_QPV|QN([0-9]{3}|02[AB])[0-9]{2}[MIN])$'),
  CONSTRAINT domicile_quartier_2014
    CHECK (quartier_2014 IS NULL OR quartier_2014 REGEXP '^(HORS_QPV|QP([0-9]{3}|02[AB])[0-9]{3})$'),
  CONSTRAINT domicile_certitude CHECK (certitude IN ('LOCALISE', 'CHOISI', 'A_DETERMINER'))
);

CREATE TABLE residence (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  enfant_id   UUID        NOT NULL,
  foyer_id    UUID        NOT NULL,
  du          DATE        NOT NULL,
  au          DATE        NULL COMMENT 'first day the child no longer lives there',
  CONSTRAINT residence_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT residence_foyer FOREIGN KEY (foyer_id) REFERENCES foyer (id),
  CONSTRAINT residence_debut UNIQUE (enfant_id, foyer_id, du),
  CONSTRAINT residence_dates CHECK (au IS NULL OR au > du)
);
