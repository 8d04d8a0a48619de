-- What the family agreed to: one gesture (fiche) holds several answers; nothing here is ever rewritten.
CREATE TABLE finalite (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  code        VARCHAR(40)  NOT NULL,
  edition     INT          NOT NULL COMMENT 'version of the text; an accord keeps the one it was given for',
  ordre       INT          NOT NULL,
  libelle     VARCHAR(120) NOT NULL,
  texte       VARCHAR(2000) NOT NULL COMMENT 'what the family reads, in plain French',
  base        VARCHAR(30)  NOT NULL,
  signature   VARCHAR(30)  NOT NULL,
  operation   VARCHAR(30)  NULL COMMENT 'what it allows in the software',
  duree_mois  INT          NULL COMMENT 'null: until withdrawn',
  CONSTRAINT finalite_edition UNIQUE (code, edition),
  CONSTRAINT finalite_base CHECK (base IN ('MISSION', 'CONSENTEMENT')),
  CONSTRAINT finalite_signature CHECK (signature IN ('UNE', 'DEUX')),
  CONSTRAINT finalite_operation CHECK (operation IN ('ACCOMPAGNER', 'PASSER_EN_EPS')),
  CONSTRAINT finalite_duree CHECK (duree_mois BETWEEN 1 AND 60)
);

CREATE TABLE fiche_accord (
  id                 UUID         NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  cree_le            DATETIME(6)  NOT NULL,
  cree_par           UUID,
  modifie_le         DATETIME(6)  NOT NULL,
  modifie_par        UUID,
  le                 DATE         NOT NULL,
  signataire_id      UUID         NULL COMMENT 'null: the young adult, alone',
  support            VARCHAR(30)  NOT NULL,
  temoin             VARCHAR(120) NULL,
  interprete         VARCHAR(120) NULL,
  preuve             VARCHAR(200) NULL COMMENT 'where the signed paper is kept',
  notice_remise_le   DATE         NULL,
  recherche_resultat VARCHAR(30)  NOT NULL COMMENT 'what came of seeking the other holders',
  recherche_le       DATE         NULL,
  recherche_moyen    VARCHAR(120) NULL,
  CONSTRAINT fiche_accord_signataire FOREIGN KEY (signataire_id) REFERENCES responsable (id),
  CONSTRAINT fiche_accord_support CHECK (support IN ('PAPIER', 'ORAL')),
  CONSTRAINT fiche_accord_temoin CHECK (support <> 'ORAL' OR temoin IS NOT NULL),
  CONSTRAINT fiche_accord_recherche
    CHECK (recherche_resultat IN ('SANS_OBJET', 'INFORME_SANS_OPPOSITION', 'NON_JOIGNABLE', 'DESACCORD')),
  CONSTRAINT fiche_accord_recherche_datee
    CHECK (recherche_resultat = 'SANS_OBJET' OR (recherche_le IS NOT NULL AND recherche_moyen IS NOT NULL))
);

-- The other holders who were sought, as they were known that day.
CREATE TABLE fiche_accord_autre (
  fiche_id       UUID NOT NULL,
  responsable_id UUID NOT NULL,
  PRIMARY KEY (fiche_id, responsable_id),
  CONSTRAINT fiche_accord_autre_fiche FOREIGN KEY (fiche_id) REFERENCES fiche_accord (id),
  CONSTRAINT fiche_accord_autre_responsable FOREIGN KEY (responsable_id) REFERENCES responsable (id)
);

CREATE TABLE accord (
  id             UUID        NOT NULL PRIMARY KEY,
  version        BIGINT      NOT NULL,
  cree_le        DATETIME(6) NOT NULL COMMENT 'entered on',
  cree_par       UUID,
  modifie_le     DATETIME(6) NOT NULL,
  modifie_par    UUID,
  fiche_id       UUID        NOT NULL COMMENT 'its proof',
  enfant_id      UUID        NOT NULL,
  responsable_id UUID        NULL COMMENT 'null: the young adult',
  finalite_id    UUID        NOT NULL,
  reponse        VARCHAR(30) NOT NULL,
  effectif_le    DATE        NOT NULL,
  expire_le      DATE        NULL COMMENT 'first day it no longer acts, known from the start',
  CONSTRAINT accord_fiche FOREIGN KEY (fiche_id) REFERENCES fiche_accord (id),
  CONSTRAINT accord_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT accord_responsable FOREIGN KEY (responsable_id) REFERENCES responsable (id),
  CONSTRAINT accord_finalite FOREIGN KEY (finalite_id) REFERENCES finalite (id),
  CONSTRAINT accord_unique UNIQUE (fiche_id, enfant_id, finalite_id),
  CONSTRAINT accord_reponse CHECK (reponse IN ('ACCORDE', 'REFUSE', 'RETIRE')),
  CONSTRAINT accord_dates CHECK (expire_le IS NULL OR expire_le > effectif_le),
  KEY accord_enfant_le (enfant_id, effectif_le)
);

-- What a child said of it, sealed with the key of its own file.
CREATE TABLE avis_enfant (
  id          UUID        NOT NULL PRIMARY KEY,
  version     BIGINT      NOT NULL,
  cree_le     DATETIME(6) NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6) NOT NULL,
  modifie_par UUID,
  fiche_id    UUID        NOT NULL,
  enfant_id   UUID        NOT NULL,
  texte       MEDIUMBLOB  NOT NULL,
  CONSTRAINT avis_enfant_fiche FOREIGN KEY (fiche_id) REFERENCES fiche_accord (id),
  CONSTRAINT avis_enfant_enfant FOREIGN KEY (enfant_id) REFERENCES enfant (id),
  CONSTRAINT avis_enfant_unique UNIQUE (fiche_id, enfant_id)
);
