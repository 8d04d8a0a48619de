-- A login is a row: it survives the death of a server and can be revoked from anywhere.
CREATE TABLE connexion (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  compte_id   UUID        NOT NULL,
  empreinte   BINARY(32)  NOT NULL COMMENT 'SHA-256 of the cookie',
  vue_le      DATETIME(6) NOT NULL,
  expire_le   DATETIME(6) NOT NULL COMMENT 'absolute end',
  fermee_le   DATETIME(6) NULL,
  CONSTRAINT connexion_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT connexion_empreinte UNIQUE (empreinte)
);

CREATE TABLE jeton (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  compte_id   UUID         NOT NULL,
  usage_      VARCHAR(30)  NOT NULL,
  libelle     VARCHAR(120) NOT NULL,
  empreinte   BINARY(32)   NOT NULL,
  expire_le   DATETIME(6)  NOT NULL,
  revoque_le  DATETIME(6)  NULL COMMENT 'revoked, or used once for a one-time link',
  CONSTRAINT jeton_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT jeton_empreinte UNIQUE (empreinte),
  CONSTRAINT jeton_usage CHECK (usage_ IN ('API', 'LIEN_UNIQUE'))
);

-- Failed logins, by account name and by address, both as digests: a stranger slows down herself, not the rightful user.
CREATE TABLE tentative (
  cle     BINARY(32)  NOT NULL PRIMARY KEY,
  echecs  INT         NOT NULL,
  dernier DATETIME(6) NOT NULL
);

INSERT INTO role (code, libelle, portee, ordre) VALUES
  ('COORDONNATEUR', 'Coordination du PRE', 'PRE_ENTIER', 1),
  ('REFERENT', 'Référent de parcours', 'EQUIPE', 2),
  ('SECRETARIAT', 'Secrétariat', 'PRE_ENTIER', 3),
  ('LIAISON', 'Établissement prescripteur', 'ETABLISSEMENT', 4),
  ('INTERVENANT', 'Intervenant d’atelier', 'AUCUNE', 5),
  ('INVITE_EPS', 'Invité à l’EPS', 'AUCUNE', 6),
  ('STATISTIQUES', 'Statistiques', 'AUCUNE', 7),
  ('ADMINISTRATION', 'Administration', 'AUCUNE', 8),
  ('DPD', 'Délégué à la protection des données', 'AUCUNE', 9);

INSERT INTO role_droit (role_code, droit)
SELECT code, droit FROM role JOIN (SELECT 'ACCUEIL' AS droit UNION SELECT 'NOMENCLATURE_LIRE' UNION SELECT 'JETON_GERER') commun;

INSERT INTO role_droit (role_code, droit) VALUES
  ('COORDONNATEUR', 'SAISINE_DEPOSER'), ('COORDONNATEUR', 'SAISINE_LIRE'), ('COORDONNATEUR', 'SAISINE_STATUER'),
  ('COORDONNATEUR', 'FAMILLE_LIRE'), ('COORDONNATEUR', 'FAMILLE_MODIFIER'), ('COORDONNATEUR', 'ACCORD_RECUEILLIR'),
  ('COORDONNATEUR', 'PARCOURS_LIRE'), ('COORDONNATEUR', 'PARCOURS_SUIVRE'), ('COORDONNATEUR', 'PARCOURS_OUVRIR'),
  ('COORDONNATEUR', 'EPS_LIRE'), ('COORDONNATEUR', 'EPS_PREPARER'), ('COORDONNATEUR', 'EPS_DECIDER'),
  ('COORDONNATEUR', 'TERRITOIRE_LIRE'), ('COORDONNATEUR', 'CONTRAT_LIRE'),
  ('REFERENT', 'SAISINE_DEPOSER'), ('REFERENT', 'SAISINE_LIRE'), ('REFERENT', 'FAMILLE_LIRE'),
  ('REFERENT', 'FAMILLE_MODIFIER'), ('REFERENT', 'ACCORD_RECUEILLIR'), ('REFERENT', 'PARCOURS_LIRE'),
  ('REFERENT', 'PARCOURS_SUIVRE'), ('REFERENT', 'EPS_LIRE'), ('REFERENT', 'TERRITOIRE_LIRE'), ('REFERENT', 'CONTRAT_LIRE'),
  ('LIAISON', 'SAISINE_DEPOSER'), ('LIAISON', 'SAISINE_SUIVRE'),
  ('STATISTIQUES', 'STATISTIQUES_LIRE'), ('STATISTIQUES', 'TERRITOIRE_LIRE'), ('STATISTIQUES', 'CONTRAT_LIRE'),
  ('ADMINISTRATION', 'COMPTE_GERER'), ('ADMINISTRATION', 'TERRITOIRE_LIRE'), ('ADMINISTRATION', 'TERRITOIRE_MODIFIER'),
  ('ADMINISTRATION', 'CONTRAT_LIRE'), ('ADMINISTRATION', 'CONTRAT_MODIFIER');
