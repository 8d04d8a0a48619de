/** Pages of the contracts. */
package fr.marelle.contrat.web;
