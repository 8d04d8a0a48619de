-- From the decision that opens it to its end. A child may have several, one after the other.
CREATE TABLE parcours (
  id                   UUID         NOT NULL PRIMARY KEY,
  version              BIGINT       NOT NULL,
  cree_le              DATETIME(6)  NOT NULL,
  cree_par             UUID,
  modifie_le           DATETIME(6)  NOT NULL,
  modifie_par          UUID,
  dossier_id           UUID         NOT NULL,
  saisine_id           UUID         NULL COMMENT 'the saisine it answers; none for some re-entries',
  etat                 VARCHAR(30)  NOT NULL,
  mode_ouverture       VARCHAR(30)  NOT NULL,
  ouvert_le            DATE         NOT NULL,
  debut_le             DATE         NULL COMMENT 'null until the accompaniment begins',
  ratifier_avant       DATE         NULL COMMENT 'last day for the EPS to ratify an anticipated start',
  ratifie_le           DATE         NULL,
  motif_anticipation   MEDIUMBLOB   NULL,
  collectif_seul       BOOLEAN      NOT NULL,
  quartier_2024_entree VARCHAR(10)  NULL COMMENT 'code or HORS_QPV on the first day; null: not known',
  quartier_2014_entree VARCHAR(10)  NULL,
  rep_entree           VARCHAR(30)  NULL,
  niveau_entree        VARCHAR(40)  NULL,
  profil               VARCHAR(40)  NULL,
  fin_le               DATE         NULL,
  motif_sortie         VARCHAR(40)  NULL,
  ouvert               TINYINT AS (IF(etat = 'CLOS', NULL, 1)) STORED COMMENT 'one open parcours a file',
  CONSTRAINT parcours_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT parcours_saisine FOREIGN KEY (saisine_id) REFERENCES saisine (id),
  CONSTRAINT parcours_un_seul_ouvert UNIQUE (dossier_id, ouvert),
  CONSTRAINT parcours_etat CHECK (etat IN ('VALIDE', 'EN_COURS', 'SUSPENDU', 'CLOS')),
  CONSTRAINT parcours_mode CHECK (mode_ouverture IN ('EPS', 'ANTICIPE')),
  CONSTRAINT parcours_anticipe CHECK (mode_ouverture = 'EPS' OR ratifier_avant IS NOT NULL),
  CONSTRAINT parcours_rep CHECK (rep_entree IN ('NON', 'REP', 'REP_PLUS')),
  CONSTRAINT parcours_commence CHECK (etat IN ('VALIDE', 'CLOS') OR debut_le IS NOT NULL),
  CONSTRAINT parcours_debut CHECK (debut_le >= ouvert_le),
  CONSTRAINT parcours_fin CHECK ((etat = 'CLOS') = (fin_le IS NOT NULL) AND (fin_le IS NULL) = (motif_sortie IS NULL)),
  CONSTRAINT parcours_fin_apres CHECK (fin_le IS NULL OR fin_le >= COALESCE(debut_le, ouvert_le)),
  KEY parcours_etat_debut (etat, ouvert_le),
  KEY parcours_ratification (mode_ouverture, ratifie_le, ratifier_avant)
);

CREATE TABLE suspension (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  parcours_id UUID        NOT NULL,
  du          DATE        NOT NULL,
  au          DATE        NULL COMMENT 'first day it goes on again',
  CONSTRAINT suspension_parcours FOREIGN KEY (parcours_id) REFERENCES parcours (id),
  CONSTRAINT suspension_dates CHECK (au IS NULL OR au >= du)
);

-- Point de situation: belongs to the file, may come before any parcours. A domain without a row was not worked on.
CREATE TABLE evaluation (
  id           UUID        NOT NULL PRIMARY KEY,
  version      BIGINT      NOT NULL,
  cree_le      DATETIME(6) NOT NULL,
  cree_par     UUID,
  modifie_le   DATETIME(6) NOT NULL,
  modifie_par  UUID,
  dossier_id   UUID        NOT NULL,
  parcours_id  UUID        NULL,
  occasion     VARCHAR(30) NOT NULL,
  le           DATE        NOT NULL,
  faits        MEDIUMBLOB  NULL,
  appreciation MEDIUMBLOB  NULL,
  parentalite  MEDIUMBLOB  NULL COMMENT 'described, never scored',
  vue_famille  MEDIUMBLOB  NULL,
  CONSTRAINT evaluation_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT evaluation_parcours FOREIGN KEY (parcours_id) REFERENCES parcours (id),
  CONSTRAINT evaluation_occasion CHECK (occasion IN ('ENTREE', 'BILAN', 'FIN')),
  CONSTRAINT evaluation_rattachee CHECK (occasion = 'ENTREE' OR parcours_id IS NOT NULL),
  KEY evaluation_dossier_le (dossier_id, le)
);

CREATE TABLE evaluation_ligne (
  evaluation_id UUID        NOT NULL,
  domaine       VARCHAR(40) NOT NULL,
  niveau        VARCHAR(30) NOT NULL,
  PRIMARY KEY (evaluation_id, domaine),
  CONSTRAINT evaluation_ligne_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT evaluation_ligne_niveau CHECK (niveau IN ('FRAGILITE_FORTE', 'FRAGILITE', 'APPUIS', 'A_LAISE')),
  CONSTRAINT evaluation_ligne_parentalite CHECK (domaine <> 'PARENTALITE')
);
