/**
 * What leaves: counts frozen once a period and a PRE, publications protected against all earlier ones and readable by any
 * auditor, remontées told exactly to named people. Reads parcours, families and territory, may use everything above, and
 * nobody uses it.
 */
package fr.marelle.statistiques;
