/** The screens of what awaits. */
package fr.marelle.tache.web;
