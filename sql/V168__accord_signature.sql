-- A fiche signed with a finger: the strokes, sealed with the key of each child's own file, and the digest of the text that was shown.
ALTER TABLE fiche_accord
  DROP CONSTRAINT fiche_accord_support,
  ADD COLUMN texte_empreinte BINARY(32) NULL,
  ADD CONSTRAINT fiche_accord_support CHECK (support IN ('PAPIER', 'ORAL', 'ECRAN')),
  ADD CONSTRAINT fiche_accord_ecran CHECK ((support = 'ECRAN') = (texte_empreinte IS NOT NULL));

CREATE TABLE signature_ecran (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  fiche_id    UUID        NOT NULL,
  enfant_id   UUID        NOT NULL,
  trace       MEDIUMBLOB  NOT NULL,
  CONSTRAINT signature_ecran_fiche FOREIGN KEY (fiche_id) REFERENCES fiche_accord (id),
  CONSTRAINT signature_ecran_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT signature_ecran_unique UNIQUE (fiche_id, enfant_id)
);
