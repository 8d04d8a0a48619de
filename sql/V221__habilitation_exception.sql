-- Whether somebody reads any file by exception is known with her account: only then do queries ask for it.
ALTER TABLE compte
  ADD exception_jusqua DATETIME(6) NULL COMMENT 'end of the last exceptional access given; it may have been ended earlier';

UPDATE compte c
SET c.exception_jusqua = (SELECT MAX(x.fin) FROM acces_exceptionnel x WHERE x.compte_id = c.id);
