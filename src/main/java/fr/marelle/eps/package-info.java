/**
 * The équipe pluridisciplinaire de soutien: its meetings, the files on their agenda, what was decided, who attended. No name
 * reaches an agenda without the family's accord (loi 2005-32 art. 128). May use everything down to parcours; its peers are
 * atelier and document.
 */
package fr.marelle.eps;
