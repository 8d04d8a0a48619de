-- A fiche entered by mistake is annulled: never deleted, never rewritten. Its answers then count for nothing.
ALTER TABLE fiche_accord
  ADD COLUMN annulee_le           DATETIME(6)  NULL,
  ADD COLUMN annulee_par          UUID         NULL,
  ADD COLUMN annulation_motif     VARCHAR(30)  NULL,
  ADD COLUMN annulation_precision VARCHAR(120) NULL,
  ADD CONSTRAINT fiche_accord_annulation CHECK ((annulee_le IS NULL) = (annulation_motif IS NULL)),
  ADD CONSTRAINT fiche_accord_annulation_precision CHECK (annulee_le IS NOT NULL OR annulation_precision IS NULL),
  ADD CONSTRAINT fiche_accord_annulation_motif CHECK (annulation_motif IN
    ('MAUVAIS_ENFANT', 'MAUVAIS_SIGNATAIRE', 'MAUVAISE_DATE', 'REPONSES_MAL_REPORTEES', 'SAISIE_DEUX_FOIS', 'AUTRE'));
