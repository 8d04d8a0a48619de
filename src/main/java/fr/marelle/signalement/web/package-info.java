/** The screens of dangers reported. */
package fr.marelle.signalement.web;
