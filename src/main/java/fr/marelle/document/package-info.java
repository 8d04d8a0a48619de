/**
 * The papers of a file: a letter, a partner's report, a signed agreement. They are examined before they are kept, sealed by the
 * file's own key, and only ever sent back as attachments. Its peers are eps, atelier and equipe.
 */
package fr.marelle.document;
