-- The yearly programmation: one fiche action a row, one funder's amounts a row.
CREATE TABLE fiche_action (
  id             UUID          NOT NULL PRIMARY KEY,
  version        BIGINT        NOT NULL,
  cree_le        DATETIME(6)   NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6)   NOT NULL,
  modifie_par    UUID,
  contrat_id     UUID          NOT NULL,
  axe_id         UUID          NOT NULL,
  annee          INT           NOT NULL,
  numero_dauphin VARCHAR(20)   NULL COMMENT 'number on the State''s portal; null until it is known',
  intitule       VARCHAR(200)  NOT NULL,
  porteur        VARCHAR(120)  NOT NULL,
  theme          VARCHAR(30)   NOT NULL COMMENT 'code of the nomenclature THEME',
  description    VARCHAR(2000) NULL,
  etat           VARCHAR(30)   NOT NULL,
  CONSTRAINT fiche_action_contrat FOREIGN KEY (contrat_id) REFERENCES contrat (id),
  CONSTRAINT fiche_action_axe FOREIGN KEY (axe_id) REFERENCES axe (id),
  CONSTRAINT fiche_action_dauphin UNIQUE (numero_dauphin),
  CONSTRAINT fiche_action_annee CHECK (annee BETWEEN 2015 AND 2099),
  CONSTRAINT fiche_action_etat CHECK (etat IN ('DEPOSEE', 'RETENUE', 'REJETEE', 'REALISEE', 'ABANDONNEE')),
  KEY fiche_action_programmation (contrat_id, annee, intitule)
);

CREATE TABLE fiche_action_quartier (
  fiche_action_id UUID NOT NULL,
  quartier_id     UUID NOT NULL,
  PRIMARY KEY (fiche_action_id, quartier_id),
  CONSTRAINT fiche_action_quartier_fiche FOREIGN KEY (fiche_action_id) REFERENCES fiche_action (id),
  CONSTRAINT fiche_action_quartier_quartier FOREIGN KEY (quartier_id) REFERENCES quartier (id)
);

CREATE TABLE financement (
  id              UUID          NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  cree_le         DATETIME(6)   NOT NULL,
  cree_par        UUID,
  modifie_le      DATETIME(6)   NOT NULL,
  modifie_par     UUID,
  fiche_action_id UUID          NOT NULL,
  financeur       VARCHAR(30)   NOT NULL,
  demande         DECIMAL(12,2) NOT NULL,
  accorde         DECIMAL(12,2) NULL COMMENT 'null until the funder answered',
  depense         DECIMAL(12,2) NULL COMMENT 'null until it is reported',
  CONSTRAINT financement_fiche FOREIGN KEY (fiche_action_id) REFERENCES fiche_action (id),
  CONSTRAINT financement_financeur UNIQUE (fiche_action_id, financeur),
  CONSTRAINT financement_financeur_liste CHECK (financeur IN ('ETAT', 'REGION', 'DEPARTEMENT', 'AGGLOMERATION', 'COMMUNE',
    'CAF', 'EUROPE', 'BAILLEUR', 'PORTEUR', 'AUTRE')),
  CONSTRAINT financement_montants CHECK (demande >= 0 AND (accorde IS NULL OR accorde BETWEEN 0 AND demande)
    AND (depense IS NULL OR (accorde IS NOT NULL AND depense BETWEEN 0 AND accorde)))
);
