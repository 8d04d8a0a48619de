/** The base of every list that has views, and the form of a view. */
package fr.marelle.vue.web;
