/**
 * What was just done and can be undone: each gesture leaves what it touched and how that stood, and its feature says how it is
 * taken back ({@link fr.marelle.geste.Inverse}). Knows nothing of children.
 */
package fr.marelle.geste;
