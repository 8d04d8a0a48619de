/**
 * The launcher: starts the embedded MariaDB and Payara Micro as child processes, says when Marelle is ready, stops both.
 * Uses no other package of Marelle and is used by none; it is its own jar, outside the WAR.
 */
package fr.marelle.lanceur;
