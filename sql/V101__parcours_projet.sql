-- What is aimed at, what is done, who was in touch, and the reviews.
CREATE TABLE objectif (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  parcours_id UUID        NOT NULL,
  domaine     VARCHAR(40) NOT NULL,
  intitule    MEDIUMBLOB  NOT NULL,
  etat        VARCHAR(30) NOT NULL,
  fixe_le     DATE        NOT NULL,
  conclu_le   DATE        NULL,
  CONSTRAINT objectif_parcours FOREIGN KEY (parcours_id) REFERENCES parcours (id),
  CONSTRAINT objectif_etat CHECK (etat IN ('EN_COURS', 'ATTEINT', 'EN_PARTIE', 'NON_ATTEINT', 'ABANDONNE')),
  CONSTRAINT objectif_conclu CHECK ((etat = 'EN_COURS') = (conclu_le IS NULL)),
  CONSTRAINT objectif_dates CHECK (conclu_le IS NULL OR conclu_le >= fixe_le)
);

CREATE TABLE action (
  id              UUID         NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  cree_le         DATETIME(6)  NOT NULL,
  cree_par        UUID,
  modifie_le      DATETIME(6)  NOT NULL,
  modifie_par     UUID,
  objectif_id     UUID         NOT NULL,
  type            VARCHAR(40)  NOT NULL,
  individuelle    BOOLEAN      NOT NULL,
  precision_      MEDIUMBLOB   NULL,
  fiche_action_id UUID         NULL COMMENT 'the action of the contrat de ville that finances it',
  qui             VARCHAR(120) NOT NULL,
  du              DATE         NOT NULL,
  echeance        DATE         NULL,
  resultat        VARCHAR(30)  NULL,
  conclue_le      DATE         NULL,
  CONSTRAINT action_objectif FOREIGN KEY (objectif_id) REFERENCES objectif (id),
  CONSTRAINT action_fiche_action FOREIGN KEY (fiche_action_id) REFERENCES fiche_action (id),
  CONSTRAINT action_resultat CHECK (resultat IN ('REALISEE', 'EN_PARTIE', 'NON_REALISEE')),
  CONSTRAINT action_conclue CHECK ((resultat IS NULL) = (conclue_le IS NULL)),
  CONSTRAINT action_dates CHECK (echeance IS NULL OR echeance >= du)
);

CREATE TABLE contact (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  dossier_id  UUID        NOT NULL,
  le          DATE        NOT NULL,
  moyen       VARCHAR(30) NOT NULL,
  initiative  VARCHAR(30) NOT NULL COMMENT 'retention runs from the last one that came from the family',
  abouti      BOOLEAN     NOT NULL,
  texte       MEDIUMBLOB  NULL,
  CONSTRAINT contact_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT contact_moyen CHECK (moyen IN ('VISITE', 'RENDEZ_VOUS', 'APPEL', 'MESSAGE', 'COURRIER')),
  CONSTRAINT contact_initiative CHECK (initiative IN ('FAMILLE', 'PROFESSIONNEL')),
  KEY contact_dossier_le (dossier_id, initiative, le)
);

CREATE TABLE bilan (
  id            UUID        NOT NULL PRIMARY KEY,
  version       BIGINT      NOT NULL,
  cree_le       DATETIME(6) NOT NULL,
  cree_par      UUID,
  modifie_le    DATETIME(6) NOT NULL,
  modifie_par   UUID,
  parcours_id   UUID        NOT NULL,
  evaluation_id UUID        NOT NULL,
  le            DATE        NOT NULL,
  conclusion    VARCHAR(30) NOT NULL,
  synthese      MEDIUMBLOB  NOT NULL,
  CONSTRAINT bilan_parcours FOREIGN KEY (parcours_id) REFERENCES parcours (id),
  CONSTRAINT bilan_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT bilan_evaluation_unique UNIQUE (evaluation_id),
  CONSTRAINT bilan_conclusion CHECK (conclusion IN ('CONFIRMER', 'AJUSTER', 'REORIENTER')),
  KEY bilan_parcours_le (parcours_id, le)
);
