/** What the administration is told of messages. */
package fr.marelle.courriel.web;
