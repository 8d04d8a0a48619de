/**
 * Saved and shared ways to look at a list: a name and the parameters of an address, codes and identifiers alone. A view opens
 * nothing: its parameters are looked up again in the perimeter of whoever opens it. Knows nothing of children; lists stand on
 * {@code vue.web.ListeFiltree}.
 */
package fr.marelle.vue;
