/**
 * The first day of somebody who begins: a few steps through the screens her rights open, ticked by herself and read by nobody
 * else. Uses {@code habilitation}; knows nothing of children.
 */
package fr.marelle.journee;
