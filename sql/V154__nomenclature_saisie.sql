-- Labels before they were corrected.
CREATE TABLE ancien_libelle (
  id          UUID         NOT NULL PRIMARY KEY,
  version     BIGINT       NOT NULL,
  cree_le     DATETIME(6)  NOT NULL,
  cree_par    UUID,
  modifie_le  DATETIME(6)  NOT NULL,
  modifie_par UUID,
  item_id     UUID         NOT NULL,
  libelle     VARCHAR(120) NOT NULL,
  CONSTRAINT ancien_libelle_item FOREIGN KEY (item_id) REFERENCES item_nomenclature (id)
);

INSERT INTO role_droit (role_code, droit) VALUES ('ADMINISTRATION', 'NOMENCLATURE_MODIFIER');
