/** Pages of the team. */
package fr.marelle.equipe.web;
