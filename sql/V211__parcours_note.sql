-- There is one form to note a contact: what was being typed in the other goes on in it.
UPDATE brouillon SET formulaire = '/parcours/note', page = REPLACE(page, '/parcours/contact', '/parcours/note')
WHERE formulaire = '/parcours/contact';
