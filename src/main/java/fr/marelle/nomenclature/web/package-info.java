/** Lists as choices of a form. */
package fr.marelle.nomenclature.web;
