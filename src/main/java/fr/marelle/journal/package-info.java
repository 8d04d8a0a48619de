/**
 * The tamper-evident record of who looked: one entry per read or change of a file, committed before the answer. Content never
 * enters it. Uses {@code shared} only; its screens are in {@code consultation}.
 */
package fr.marelle.journal;
