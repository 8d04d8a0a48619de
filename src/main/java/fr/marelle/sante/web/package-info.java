/** The page of the health compartment. */
package fr.marelle.sante.web;
