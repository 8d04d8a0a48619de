-- Contrats de ville of both generations. Pillars and priorities are dated data of one contract.
CREATE TABLE contrat (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  code        VARCHAR(20)  NOT NULL,
  nom         VARCHAR(120) NOT NULL,
  type        VARCHAR(30)  NOT NULL,
  du          DATE         NOT NULL,
  fin_initiale DATE        NOT NULL COMMENT 'last day as first signed; an avenant may prolong it',
  CONSTRAINT contrat_code UNIQUE (code),
  CONSTRAINT contrat_type CHECK (type IN ('CONTRAT_DE_VILLE', 'QUARTIERS_2030')),
  CONSTRAINT contrat_dates CHECK (fin_initiale > du)
);

CREATE TABLE avenant (
  id           UUID         NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  cree_le      DATETIME(6)  NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6)  NOT NULL,
  modifie_par  UUID,
  contrat_id   UUID         NOT NULL,
  numero       INT          NOT NULL,
  objet        VARCHAR(200) NOT NULL,
  signe_le     DATE         NOT NULL,
  prolonge_au  DATE         NULL COMMENT 'new last day; null when it changes something else',
  CONSTRAINT avenant_contrat FOREIGN KEY (contrat_id) REFERENCES contrat (id),
  CONSTRAINT avenant_numero UNIQUE (contrat_id, numero)
);

CREATE TABLE partie_contrat (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  contrat_id  UUID         NOT NULL,
  nom         VARCHAR(120) NOT NULL,
  qualite     VARCHAR(30)  NOT NULL,
  ordre       INT          NOT NULL,
  CONSTRAINT partie_contrat_contrat FOREIGN KEY (contrat_id) REFERENCES contrat (id),
  CONSTRAINT partie_contrat_nom UNIQUE (contrat_id, nom),
  CONSTRAINT partie_contrat_qualite CHECK (qualite IN ('SIGNATAIRE', 'PARTENAIRE'))
);

CREATE TABLE axe (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  contrat_id  UUID         NOT NULL,
  intitule    VARCHAR(120) NOT NULL,
  nature      VARCHAR(30)  NOT NULL,
  ordre       INT          NOT NULL,
  du          DATE         NOT NULL,
  au          DATE         NULL COMMENT 'first day it no longer holds; null: as long as the contract',
  CONSTRAINT axe_contrat FOREIGN KEY (contrat_id) REFERENCES contrat (id),
  CONSTRAINT axe_nature CHECK (nature IN ('PILIER', 'TRANSVERSAL', 'PRIORITE')),
  CONSTRAINT axe_dates CHECK (au IS NULL OR au > du)
);
