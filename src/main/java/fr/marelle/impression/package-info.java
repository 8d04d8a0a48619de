/**
 * Turns the papers a family holds in its hands into tagged PDF (PDF/UA-1): text templates, filled and escaped, then laid out. Knows
 * nothing of children; each feature fills its own templates.
 */
package fr.marelle.impression;
