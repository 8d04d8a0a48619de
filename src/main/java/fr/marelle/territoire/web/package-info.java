/** Pages and REST resource of the territory. */
package fr.marelle.territoire.web;
