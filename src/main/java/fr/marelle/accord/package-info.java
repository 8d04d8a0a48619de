/**
 * What each holder of parental authority agreed to, refused or withdrew, for each purpose, and the rule that turns those
 * facts into the days on which an operation is allowed. Uses {@code famille} and what stands above; writes its result through
 * {@code habilitation}.
 */
package fr.marelle.accord;
