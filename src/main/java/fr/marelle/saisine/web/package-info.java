/** Pages and REST resources of saisines. */
package fr.marelle.saisine.web;
