/** Pages of the documents. */
package fr.marelle.document.web;
