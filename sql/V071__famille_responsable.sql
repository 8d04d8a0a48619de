-- Adults around a child. Neither nationality nor residence permit has a place here.
CREATE TABLE responsable (
  id               UUID         NOT NULL PRIMARY KEY,
  version          BIGINT       NOT NULL,
  cree_le          DATETIME(6)  NOT NULL,
  cree_par         UUID,
  modifie_le       DATETIME(6)  NOT NULL,
  modifie_par      UUID,
  etat             VARCHAR(30)  NOT NULL,
  civilite         VARCHAR(30)  NULL,
  nom              VARCHAR(120) NULL COMMENT 'null only when unknown',
  prenom           VARCHAR(120) NULL,
  telephone        VARCHAR(30)  NULL,
  courriel         VARCHAR(120) NULL,
  langue           VARCHAR(60)  NULL,
  interprete       BOOLEAN      NOT NULL,
  ne_pas_contacter BOOLEAN      NOT NULL COMMENT 'no letter, call or message, whatever the reason',
  CONSTRAINT responsable_etat CHECK (etat IN ('CONNU', 'INCONNU', 'NON_JOIGNABLE')),
  CONSTRAINT responsable_civilite CHECK (civilite IN ('MADAME', 'MONSIEUR')),
  CONSTRAINT responsable_nomme CHECK (etat = 'INCONNU' OR nom IS NOT NULL),
  KEY responsable_nom (nom, prenom)
);

CREATE TABLE lien (
  id             UUID        NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  cree_le        DATETIME(6) NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6) NOT NULL,
  modifie_par    UUID,
  enfant_id      UUID        NOT NULL,
  responsable_id UUID        NOT NULL,
  nature         VARCHAR(30) NOT NULL,
  CONSTRAINT lien_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT lien_responsable FOREIGN KEY (responsable_id) REFERENCES responsable (id),
  CONSTRAINT lien_unique UNIQUE (enfant_id, responsable_id),
  CONSTRAINT lien_nature CHECK (nature IN ('MERE', 'PERE', 'TUTEUR', 'AUTRE'))
);

-- Who holds what of parental authority over a child, from when to when, and where that is known from.
CREATE TABLE autorite (
  id             UUID         NOT NULL PRIMARY KEY,
  version        BIGINT       NOT NULL,
  cree_le        DATETIME(6)  NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6)  NOT NULL,
  modifie_par    UUID,
  enfant_id      UUID         NOT NULL,
  responsable_id UUID         NULL,
  service        VARCHAR(120) NULL COMMENT 'the child-protection service that does the usual acts of a placed child',
  nature         VARCHAR(30)  NOT NULL,
  du             DATE         NOT NULL,
  au             DATE         NULL COMMENT 'first day it no longer holds',
  source         VARCHAR(200) NOT NULL,
  CONSTRAINT autorite_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT autorite_responsable FOREIGN KEY (responsable_id) REFERENCES responsable (id),
  CONSTRAINT autorite_titulaire CHECK ((responsable_id IS NULL) = (nature = 'PLACEMENT') AND (service IS NULL) = (nature <> 'PLACEMENT')),
  CONSTRAINT autorite_nature
    CHECK (nature IN ('EXERCEE', 'EXCLUSIVE_AUTRE', 'SUSPENDUE', 'RETIREE', 'DELEGUEE', 'TUTELLE', 'PLACEMENT')),
  CONSTRAINT autorite_dates CHECK (au IS NULL OR au > du),
  KEY autorite_recherche (enfant_id, du, au)
);
