/**
 * Where children live and learn: communes, quartiers of both generations and the versions of their contours, PRE with their dated
 * settings, schools. Says in which quartier a point lies, and how surely. Uses {@code shared} and {@code nomenclature}.
 */
package fr.marelle.territoire;
