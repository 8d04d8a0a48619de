-- Who reads, publishes, tells exactly, and agrees to whom.
INSERT INTO role_droit (role_code, droit) VALUES
  ('COORDONNATEUR', 'STATISTIQUES_LIRE'), ('DPD', 'STATISTIQUES_LIRE'), ('STATISTIQUES', 'STATISTIQUES_PUBLIER'),
  ('COORDONNATEUR', 'REMONTEE_FAIRE'), ('DPD', 'DESTINATAIRE_AGREER');
