-- What a family must be told of the programme that holds its file (GDPR art. 13): printed on the notice, blank when not told.
ALTER TABLE pre
  ADD COLUMN adresse     VARCHAR(200) NULL COMMENT 'where one writes to the structure',
  ADD COLUMN telephone   VARCHAR(30)  NULL COMMENT 'where a family calls',
  ADD COLUMN contact_dpd VARCHAR(200) NULL COMMENT 'name, address or mail of the data-protection officer';
