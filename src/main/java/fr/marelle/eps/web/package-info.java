/** Pages of the EPS. */
package fr.marelle.eps.web;
