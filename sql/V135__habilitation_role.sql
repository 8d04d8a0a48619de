-- Who may read what each role may do.
INSERT INTO role_droit (role_code, droit) VALUES
  ('ADMINISTRATION', 'ROLE_LIRE'), ('DPD', 'ROLE_LIRE'), ('COORDONNATEUR', 'ROLE_LIRE');
