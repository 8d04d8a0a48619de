/**
 * What is done with a child: the parcours from the decision that opens it to its end, the points de situation, the projet
 * (objectives and actions), contacts and bilans. Uses {@code saisine}, {@code famille} and what stands above them; the EPS opens
 * and ratifies through {@link fr.marelle.parcours.Ouverture}.
 */
package fr.marelle.parcours;
