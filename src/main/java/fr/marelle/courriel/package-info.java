/**
 * Messages by e-mail: who wants them, the queue in the database, and sending by one server at a time, never twice. What they say is
 * written elsewhere; knows nothing of children.
 */
package fr.marelle.courriel;
