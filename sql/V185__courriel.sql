-- Messages on their way to an account. They hold counts and a link: no name of a child, an adult or a file ever enters here.
CREATE TABLE abonnement (
  id          UUID         NOT NULL PRIMARY KEY COMMENT 'the account',
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  adresse     VARCHAR(254) NOT NULL,
  CONSTRAINT abonnement_compte FOREIGN KEY (id) REFERENCES compte (id)
);

CREATE TABLE courriel (
  id            UUID         NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  cree_le       DATETIME(6)  NOT NULL,
  cree_par      UUID,
  modifie_le    DATETIME(6)  NOT NULL,
  modifie_par   UUID,
  compte_id     UUID         NOT NULL,
  cle           VARCHAR(60)  NOT NULL COMMENT 'what it is: one message a key and an account, whatever the number of servers',
  adresse       VARCHAR(254) NOT NULL,
  sujet         VARCHAR(120) NOT NULL,
  corps         VARCHAR(2000) NOT NULL,
  etat          VARCHAR(20)  NOT NULL,
  essais        INT          NOT NULL,
  prochain_le   DATETIME(6)  NOT NULL,
  pris_le       DATETIME(6)  NULL,
  CONSTRAINT courriel_compte FOREIGN KEY (compte_id) REFERENCES compte (id),
  CONSTRAINT courriel_un UNIQUE (compte_id, cle),
  CONSTRAINT courriel_etat CHECK (etat IN ('RIEN', 'A_ENVOYER', 'PRIS', 'ENVOYE', 'ABANDONNE', 'INCERTAIN')),
  KEY courriel_prochain (etat, prochain_le)
);
