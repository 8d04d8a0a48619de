/** Pages of a transfer between PRE. */
package fr.marelle.transfert.web;
