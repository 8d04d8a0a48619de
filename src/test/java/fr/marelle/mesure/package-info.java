/** The benchmark of {@code mvn -Pbench}, compiled in that profile alone: Gatling's users, what they measure, where the time goes. */
package fr.marelle.mesure;
