-- One gesture noted in the files of several brothers and sisters: their rows are known by a random number, shown to nobody.
ALTER TABLE contact
  ADD visite_id UUID NULL COMMENT 'the same for the rows of one gesture; null for a single one',
  ADD KEY contact_auteur (cree_par, cree_le);
