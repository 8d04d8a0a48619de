package fr.marelle.habilitation;

/** A health compartment was opened or closed: what was read of them is read again, once that is stored. */
record OuvertureSanteChangee() {}
