-- The health compartment: closed until the data-protection officer opens it for a PRE, with the exception of GDPR art. 9.
CREATE TABLE ouverture_sante (
  id             UUID         NOT NULL PRIMARY KEY,
  version        BIGINT       NOT NULL,
  cree_le        DATETIME(6)  NOT NULL,
  cree_par       UUID,
  modifie_le     DATETIME(6)  NOT NULL,
  modifie_par    UUID,
  pre_id         UUID         NOT NULL,
  exception_rgpd VARCHAR(30)  NOT NULL,
  situation      VARCHAR(30)  NOT NULL COMMENT 'of the host of data on health, CSP L.1111-8',
  hebergeur      VARCHAR(120) NOT NULL,
  du             DATE         NOT NULL,
  au             DATE         NULL COMMENT 'first day it is closed again',
  CONSTRAINT ouverture_sante_pre FOREIGN KEY (pre_id) REFERENCES pre (id),
  CONSTRAINT ouverture_sante_exception CHECK (exception_rgpd IN ('CONSENTEMENT', 'PRISE_EN_CHARGE')),
  CONSTRAINT ouverture_sante_situation CHECK (situation IN ('HEBERGEUR_CERTIFIE', 'STRUCTURE_ELLE_MEME')),
  CONSTRAINT ouverture_sante_dates CHECK (au IS NULL OR au >= du)
);

ALTER TABLE contact DROP CONSTRAINT contact_compartiment;
ALTER TABLE contact ADD CONSTRAINT contact_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'SANTE'));
ALTER TABLE document DROP CONSTRAINT document_compartiment;
ALTER TABLE document ADD CONSTRAINT document_compartiment CHECK (compartiment IN ('PARTAGE', 'RESTREINT', 'SANTE'));
ALTER TABLE permission DROP CONSTRAINT permission_operation;
ALTER TABLE permission ADD CONSTRAINT permission_operation
  CHECK (operation IN ('ACCOMPAGNER', 'PASSER_EN_EPS', 'PARTAGER_SANTE'));
ALTER TABLE finalite DROP CONSTRAINT finalite_operation;
ALTER TABLE finalite ADD CONSTRAINT finalite_operation
  CHECK (operation IN ('ACCOMPAGNER', 'PASSER_EN_EPS', 'PARTAGER_SANTE'));
ALTER TABLE acces DROP CONSTRAINT acces_qualite;
ALTER TABLE acces ADD CONSTRAINT acces_qualite
  CHECK (qualite IN ('REFERENT_PRESSENTI', 'REFERENT_PRINCIPAL', 'REFERENT', 'PROFESSIONNEL_SANTE', 'DEPOSANT'));

INSERT INTO role (code, libelle, portee, ordre) VALUES ('SANTE', 'Professionnel de santé', 'EQUIPE', 10);
INSERT INTO role_droit (role_code, droit) VALUES
  ('SANTE', 'ACCUEIL'), ('SANTE', 'NOMENCLATURE_LIRE'), ('SANTE', 'JETON_GERER'), ('SANTE', 'FAMILLE_LIRE'),
  ('SANTE', 'PARCOURS_LIRE'), ('SANTE', 'PARCOURS_SUIVRE'), ('SANTE', 'DOCUMENT_LIRE'), ('SANTE', 'DOCUMENT_DEPOSER'),
  ('SANTE', 'CONSULTATION_SUIVRE'), ('SANTE', 'SIGNALEMENT_FAIRE'), ('SANTE', 'SANTE_LIRE'), ('DPD', 'SANTE_OUVRIR');

INSERT INTO finalite (id, version, cree_le, modifie_le, code, edition, ordre, libelle, base, signature, operation, duree_mois, texte)
VALUES
  ('5b0e6f39-64a1-5c3c-9a56-3f3f0c7d7b10', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'SANTE', 1, 5, 'Santé de mon enfant', 'CONSENTEMENT', 'DEUX', 'PARTAGER_SANTE', 12,
   'Un professionnel de santé de l’équipe peut noter ce qui touche à la santé de mon enfant, et le relire. Il est tenu au secret. L’école, le référent et la coordination ne lisent pas ces notes. Je choisis librement : si je dis non, rien ne change pour mon enfant. Les deux parents doivent signer.');
