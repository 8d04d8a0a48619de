/** What holds over time: writers under kills, memory under hours' worth of users; the long ones by {@code mvn -Pendurance}. */
package fr.marelle.endurance;
