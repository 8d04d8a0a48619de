-- Dated lists of codes. A code is never reused: hence unique whatever the dates.
CREATE TABLE item_nomenclature (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  liste       VARCHAR(30)  NOT NULL,
  code        VARCHAR(30)  NOT NULL,
  libelle     VARCHAR(120) NOT NULL,
  ordre       INT          NOT NULL,
  du          DATE         NOT NULL,
  au          DATE         NULL COMMENT 'first day it can no longer be chosen',
  effet       VARCHAR(30)  NULL COMMENT 'what the code branches on, never on the item itself',
  CONSTRAINT item_nomenclature_code UNIQUE (liste, code),
  CONSTRAINT item_nomenclature_liste CHECK (liste IN ('MOTIF_SAISINE', 'ORIGINE_SAISINE', 'DOMAINE', 'TYPE_ACTION',
    'DECISION_EPS', 'MOTIF_SORTIE', 'PROFIL', 'NIVEAU_SCOLAIRE', 'THEME')),
  CONSTRAINT item_nomenclature_dates CHECK (au IS NULL OR au > du)
);
