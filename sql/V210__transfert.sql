-- The file of a family that moves, proposed by one PRE to another: each is controller of its own files, so the receiving one
-- answers, and nothing changes hands before.
CREATE TABLE transfert (
  id             UUID        NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  cree_le        DATETIME(6) NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6) NOT NULL,
  modifie_par    UUID,
  dossier_id     UUID        NOT NULL,
  de_id          UUID        NOT NULL COMMENT 'the PRE that holds the file',
  vers_id        UUID        NOT NULL COMMENT 'the PRE it is proposed to',
  a_partir_du    DATE        NOT NULL COMMENT 'first day it may be accepted',
  motif          VARCHAR(30) NOT NULL,
  precision_     MEDIUMBLOB  NULL     COMMENT 'why, sealed',
  accord_le      DATE        NOT NULL COMMENT 'the day the family agreed',
  accord_support VARCHAR(30) NOT NULL,
  etat           VARCHAR(30) NOT NULL,
  clos_le        DATE        NULL     COMMENT 'the day it was accepted, declined or withdrawn',
  raison         MEDIUMBLOB  NULL     COMMENT 'why it was declined, sealed',
  en_cours       BOOLEAN AS (IF(etat = 'PROPOSE', TRUE, NULL)) PERSISTENT COMMENT 'null once closed: one at a time for a file',
  CONSTRAINT transfert_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT transfert_de FOREIGN KEY (de_id) REFERENCES pre (id),
  CONSTRAINT transfert_vers FOREIGN KEY (vers_id) REFERENCES pre (id),
  CONSTRAINT transfert_deux CHECK (de_id <> vers_id),
  CONSTRAINT transfert_motif CHECK (motif IN ('DEMENAGEMENT', 'ETABLISSEMENT', 'AUTRE')),
  CONSTRAINT transfert_support CHECK (accord_support IN ('PAPIER', 'ORAL')),
  CONSTRAINT transfert_etat CHECK (etat IN ('PROPOSE', 'ACCEPTE', 'DECLINE', 'RETIRE')),
  CONSTRAINT transfert_clos CHECK ((etat = 'PROPOSE') = (clos_le IS NULL)),
  CONSTRAINT transfert_raison CHECK (raison IS NULL OR etat = 'DECLINE'),
  CONSTRAINT transfert_un UNIQUE (dossier_id, en_cours),
  KEY transfert_recus (vers_id, etat)
);

-- What each holder of parental authority, or the young adult, said of it.
CREATE TABLE transfert_position (
  transfert_id UUID        NOT NULL,
  personne_id  UUID        NOT NULL COMMENT 'the adult; the child itself once of age',
  position_    VARCHAR(30) NOT NULL,
  PRIMARY KEY (transfert_id, personne_id),
  CONSTRAINT transfert_position_transfert FOREIGN KEY (transfert_id) REFERENCES transfert (id) ON DELETE CASCADE,
  CONSTRAINT transfert_position_valeur CHECK (position_ IN ('ACCORD', 'INFORME', 'PROTEGE', 'INTROUVABLE', 'DESACCORD'))
);

-- What does not go along stays in the file, sealed, and nobody reads it.
ALTER TABLE contact DROP CONSTRAINT contact_compartiment;
ALTER TABLE contact ADD CONSTRAINT contact_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'SANTE', 'RETENU'));
ALTER TABLE evaluation DROP CONSTRAINT evaluation_compartiment;
ALTER TABLE evaluation ADD CONSTRAINT evaluation_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'RETENU'));
ALTER TABLE document DROP CONSTRAINT document_compartiment;
ALTER TABLE document ADD CONSTRAINT document_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'SANTE', 'RETENU'));

-- A danger reported stays with the PRE that reported it, whose author and coordination await the reply.
ALTER TABLE signalement
  ADD COLUMN pre_id UUID NULL COMMENT 'the PRE that reported it, once the file went to another; null while it holds the file',
  ADD CONSTRAINT signalement_pre FOREIGN KEY (pre_id) REFERENCES pre (id);
