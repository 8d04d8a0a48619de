package fr.marelle.nomenclature;

/** A list has changed: what was read of it is read again, once the change is stored. */
record ListeChangee() {}
