-- An avis may also tell that somebody was given the key of an account that opens files: then it is of no file.
ALTER TABLE avis MODIFY dossier_id UUID NULL;
