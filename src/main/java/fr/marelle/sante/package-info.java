/** The health compartment: opened and closed for a PRE by its data-protection officer, and for nobody else to decide. */
package fr.marelle.sante;
