/**
 * What awaits: tasks that rules ask for, computed when they are looked at, and those somebody of the team noted on a file. Each is
 * told only to whom its right reaches the file today. Uses every feature that gives something to do, and {@code courriel}.
 */
package fr.marelle.tache;
