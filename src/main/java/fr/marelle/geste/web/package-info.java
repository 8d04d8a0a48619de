/** The button « Annuler » of a message. */
package fr.marelle.geste.web;
