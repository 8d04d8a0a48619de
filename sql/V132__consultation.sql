-- The screens over the journal: who sees what of it. A référent sees who looked at the files she follows; the latest first.
ALTER TABLE marelle_journal.detail ADD KEY detail_le (le);

INSERT INTO role_droit (role_code, droit) VALUES
  ('COORDONNATEUR', 'CONSULTATION_SUIVRE'), ('REFERENT', 'CONSULTATION_SUIVRE'),
  ('COORDONNATEUR', 'CONSULTATION_LISTER'), ('DPD', 'CONSULTATION_LISTER');
