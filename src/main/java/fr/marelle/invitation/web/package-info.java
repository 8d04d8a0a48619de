/** The screens of invitations: what a coordonnateur opens, and what a guest reads. */
package fr.marelle.invitation.web;
