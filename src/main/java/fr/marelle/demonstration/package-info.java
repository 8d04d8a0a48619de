/** Fictitious people on a true territory, stored when {@code marelle.demo} is true; uses every feature, and nothing uses it. */
package fr.marelle.demonstration;
