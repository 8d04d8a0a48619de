-- A request that one child be looked at; the siblings of one form share a deposit.
CREATE TABLE saisine (
  id                   UUID           NOT NULL PRIMARY KEY,
  version              BIGINT         NOT NULL,
  cree_le              DATETIME(6)    NOT NULL,
  cree_par             UUID,
  modifie_le           DATETIME(6)    NOT NULL,
  modifie_par          UUID,
  dossier_id           UUID           NOT NULL,
  depot                UUID           NOT NULL COMMENT 'the draft it comes from, shared by siblings',
  rang                 INT            NOT NULL,
  reference            VARCHAR(12)    NOT NULL COMMENT 'told to the sender; random, so that it counts nothing',
  etat                 VARCHAR(30)    NOT NULL,
  moyen                VARCHAR(30)    NOT NULL,
  origine              VARCHAR(40)    NOT NULL,
  demandeur            VARCHAR(120)   NOT NULL,
  etablissement_id     UUID           NULL,
  recue_le             DATE           NOT NULL COMMENT 'delays run from here, not from typing',
  nom                  VARCHAR(120)   NOT NULL,
  prenom               VARCHAR(120)   NOT NULL,
  naissance            DATE           NULL,
  age_declare          INT            NULL,
  sexe                 CHAR(1)        NOT NULL,
  niveau               VARCHAR(40)    NULL,
  deja_tente           MEDIUMBLOB NULL,
  informe_qui          VARCHAR(120)   NOT NULL,
  informe_par          VARCHAR(120)   NOT NULL,
  informe_le           DATE           NOT NULL,
  echeance_souhaitee   DATE           NULL,
  enfant_id            UUID           NULL,
  referent_pressenti   UUID           NULL,
  close_le             DATE           NULL,
  CONSTRAINT saisine_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT saisine_etablissement FOREIGN KEY (etablissement_id) REFERENCES etablissement (id),
  CONSTRAINT saisine_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT saisine_referent FOREIGN KEY (referent_pressenti) REFERENCES compte (id),
  CONSTRAINT saisine_depot UNIQUE (depot, rang),
  CONSTRAINT saisine_reference UNIQUE (reference),
  CONSTRAINT saisine_etat CHECK (etat IN ('RECUE', 'EN_EXAMEN', 'RATTACHEE', 'ACCOMPAGNEE', 'AUTRE_REPONSE', 'SANS_SUITE', 'TERMINEE')),
  CONSTRAINT saisine_moyen CHECK (moyen IN ('FORMULAIRE', 'TELEPHONE', 'COURRIER', 'COURRIEL', 'GUICHET')),
  CONSTRAINT saisine_sexe CHECK (sexe IN ('F', 'M', 'X')),
  CONSTRAINT saisine_age CHECK (naissance IS NOT NULL OR age_declare BETWEEN 0 AND 25),
  CONSTRAINT saisine_informe CHECK (informe_le <= recue_le),
  KEY saisine_ecole (etablissement_id, recue_le),
  KEY saisine_etat_recue (etat, recue_le),
  KEY saisine_nom (nom, prenom)
);

CREATE TABLE saisine_motif (
  saisine_id UUID        NOT NULL,
  motif      VARCHAR(40) NOT NULL,
  PRIMARY KEY (saisine_id, motif),
  CONSTRAINT saisine_motif_saisine FOREIGN KEY (saisine_id) REFERENCES saisine (id)
);

-- The same question without a name: nobody was told, so nobody is named.
CREATE TABLE demande_conseil (
  id               UUID         NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  cree_le          DATETIME(6)  NOT NULL,
  cree_par         UUID,
  modifie_le       DATETIME(6)  NOT NULL,
  modifie_par      UUID,
  reference        VARCHAR(12)  NOT NULL,
  pre_id           UUID         NOT NULL,
  etablissement_id UUID         NULL,
  demandeur        VARCHAR(120) NOT NULL,
  recue_le         DATE         NOT NULL,
  tranche_age      VARCHAR(10)  NOT NULL,
  repondue_le      DATE         NULL,
  CONSTRAINT demande_conseil_reference UNIQUE (reference),
  CONSTRAINT demande_conseil_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT demande_conseil_etablissement FOREIGN KEY (etablissement_id) REFERENCES etablissement (id),
  CONSTRAINT demande_conseil_age CHECK (tranche_age IN ('A02_05', 'A06_10', 'A11_16', 'A17')),
  KEY demande_conseil_pre_recue (pre_id, recue_le)
);

CREATE TABLE demande_conseil_motif (
  demande_id UUID        NOT NULL,
  motif      VARCHAR(40) NOT NULL,
  PRIMARY KEY (demande_id, motif),
  CONSTRAINT demande_conseil_motif_demande FOREIGN KEY (demande_id) REFERENCES demande_conseil (id)
);
