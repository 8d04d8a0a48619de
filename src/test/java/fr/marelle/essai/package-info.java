/** The test harness: the shared deployment on a real server and database, the browser, the count of what ran. */
package fr.marelle.essai;
