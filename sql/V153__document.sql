-- What is kept of a child's file as papers: a letter, a partner's report, a signed agreement. Its bytes lie apart, sealed by
-- the file's own key: no list reads them, and whoever steals the database reads none.
CREATE TABLE document (
  id            UUID          NOT NULL PRIMARY KEY,
  version       BIGINT        NOT NULL,
  cree_le       DATETIME(6)   NOT NULL,
  cree_par      UUID,
  modifie_le    DATETIME(6)   NOT NULL,
  modifie_par   UUID,
  dossier_id    UUID          NOT NULL,
  numero        VARCHAR(20)   NOT NULL COMMENT 'random; the name of the file one downloads',
  nature        VARCHAR(30)   NOT NULL,
  compartiment  VARCHAR(30)   NOT NULL,
  format        VARCHAR(10)   NOT NULL,
  taille        INT           NOT NULL COMMENT 'bytes',
  titre         VARBINARY(1000) NOT NULL COMMENT 'sealed',
  retire_le     DATETIME(6)   NULL COMMENT 'when it was withdrawn: the row and its bytes stay, nobody is served them',
  retire_par    UUID          NULL,
  motif_retrait VARBINARY(1000) NULL COMMENT 'sealed',
  CONSTRAINT document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT document_numero UNIQUE (numero),
  CONSTRAINT document_nature
    CHECK (nature IN ('COURRIER', 'BILAN_PARTENAIRE', 'JUSTIFICATIF', 'ACCORD_SIGNE', 'AUTRE')),
  CONSTRAINT document_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT')),
  CONSTRAINT document_format CHECK (format IN ('PDF', 'PNG', 'JPEG', 'ODT', 'DOCX', 'XLSX', 'ODS')),
  CONSTRAINT document_taille CHECK (taille BETWEEN 1 AND 10485760),
  CONSTRAINT document_retrait CHECK ((retire_le IS NULL) = (motif_retrait IS NULL)),
  KEY document_liste (dossier_id, cree_le)
);

CREATE TABLE document_contenu (
  document_id UUID       NOT NULL PRIMARY KEY,
  octets      MEDIUMBLOB NOT NULL COMMENT 'sealed by the key of the file, bound to this row',
  CONSTRAINT document_contenu_document FOREIGN KEY (document_id) REFERENCES document (id)
);

INSERT INTO role_droit (role_code, droit) VALUES ('COORDONNATEUR', 'DOCUMENT_LIRE'), ('COORDONNATEUR', 'DOCUMENT_DEPOSER'),
  ('REFERENT', 'DOCUMENT_LIRE'), ('REFERENT', 'DOCUMENT_DEPOSER');
