/** Pages of the consultations. */
package fr.marelle.consultation.web;
