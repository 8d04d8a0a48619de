/**
 * Who one is, what one may do, on which files, until when. Decides, and reads only its own tables: the features below grant by
 * calling it. Rights are named in code, roles are sets of rights in the database. Uses {@code dossier} and what stands above.
 */
package fr.marelle.habilitation;
