/** What every feature stands on: base entity, value objects, business errors. Uses no feature. */
package fr.marelle.shared;
