/**
 * A request that a child be looked at, from its deposit to the sender's answer; and the same question without a name. Uses
 * {@code famille}, {@code accord} and what stands above them.
 */
package fr.marelle.saisine;
