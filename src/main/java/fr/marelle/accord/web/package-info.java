/** Pages of accords. */
package fr.marelle.accord.web;
