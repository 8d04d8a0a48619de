/** Pages of the parcours. */
package fr.marelle.parcours.web;
