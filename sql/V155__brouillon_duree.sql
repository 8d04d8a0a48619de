-- Drafts are kept thirty days: what is older is found without reading them all.
ALTER TABLE brouillon ADD KEY brouillon_cree_le (cree_le);
