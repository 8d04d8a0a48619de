/** The base of every page with a form. */
package fr.marelle.brouillon.web;
