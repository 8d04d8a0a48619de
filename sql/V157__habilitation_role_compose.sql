-- Roles composed by the administration, beside those shipped; none is deleted, so no code serves twice.
ALTER TABLE role
  ADD compose_id UUID   NULL COMMENT 'null: shipped, and never changed',
  ADD version    BIGINT NOT NULL DEFAULT 0,
  ADD au         DATE   NULL COMMENT 'first day it is no longer offered',
  ADD CONSTRAINT role_compose UNIQUE (compose_id),
  ADD CONSTRAINT role_libelle UNIQUE (libelle),
  ADD CONSTRAINT role_livre CHECK (compose_id IS NOT NULL OR au IS NULL);
