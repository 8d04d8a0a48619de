/** Pages of counts. */
package fr.marelle.statistiques.web;
