-- Dangers reported, and what was answered. Read by their author and the coordination; nothing of them is in the trace of the file.
CREATE TABLE signalement (
  id                 UUID         NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  cree_le            DATETIME(6)  NOT NULL,
  cree_par           UUID,
  modifie_le         DATETIME(6)  NOT NULL,
  modifie_par        UUID,
  dossier_id         UUID         NOT NULL,
  auteur_id          UUID         NOT NULL,
  nature             VARCHAR(30)  NOT NULL,
  le                 DATE         NOT NULL,
  destinataire       VARCHAR(120) NOT NULL,
  faits              MEDIUMBLOB   NOT NULL COMMENT 'sealed',
  parents_informes_le DATE        NULL,
  sans_information   MEDIUMBLOB   NULL COMMENT 'why the parents were not told, sealed',
  repondu_le         DATE         NULL,
  suite              VARCHAR(30)  NULL,
  reponse            MEDIUMBLOB   NULL COMMENT 'sealed',
  CONSTRAINT signalement_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
  CONSTRAINT signalement_auteur FOREIGN KEY (auteur_id) REFERENCES compte (id),
  CONSTRAINT signalement_nature CHECK (nature IN ('INFORMATION_PREOCCUPANTE', 'SIGNALEMENT')),
  CONSTRAINT signalement_suite CHECK (suite IN ('EVALUATION', 'MESURE', 'SANS_SUITE', 'AUTRE')),
  CONSTRAINT signalement_parents CHECK ((parents_informes_le IS NULL) <> (sans_information IS NULL)),
  CONSTRAINT signalement_reponse CHECK ((repondu_le IS NULL) = (suite IS NULL) AND (repondu_le IS NULL OR repondu_le >= le)),
  KEY signalement_auteur_le (auteur_id, le),
  KEY signalement_dossier_le (dossier_id, le)
);

INSERT INTO role_droit (role_code, droit) VALUES
  ('REFERENT', 'SIGNALEMENT_FAIRE'), ('COORDONNATEUR', 'SIGNALEMENT_FAIRE'), ('COORDONNATEUR', 'SIGNALEMENT_LIRE');
