/** What pages show of the demonstration. */
package fr.marelle.demonstration.web;
