/** Sign-in, password, accounts. */
package fr.marelle.habilitation.web;
