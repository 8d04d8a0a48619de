/** The shell: start, routes, headers, layout, home per role, errors, REST application. */
package fr.marelle.web;
