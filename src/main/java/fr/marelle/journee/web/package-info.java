/** The page of the first day. */
package fr.marelle.journee.web;
