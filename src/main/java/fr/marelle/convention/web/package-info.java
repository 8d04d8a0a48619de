/** Pages of conventions and of the search they allow. */
package fr.marelle.convention.web;
