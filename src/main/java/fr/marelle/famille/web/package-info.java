/** Pages of children and their families. */
package fr.marelle.famille.web;
