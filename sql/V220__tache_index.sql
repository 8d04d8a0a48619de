-- What awaits is read for all files within reach: by index alone, not row after row of tables that hold narratives.
ALTER TABLE contact
  ADD KEY contact_dossier_compartiment_le (dossier_id, compartiment, le);

ALTER TABLE permission
  ADD KEY permission_dossier_fin (dossier_id, operation, du, au);
