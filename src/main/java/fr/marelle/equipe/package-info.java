/**
 * Who follows a child: the référents of a file and their dates, the hand-over of a colleague's files, who is barred. Access
 * itself is decided by habilitation, which this package asks to grant and to end. Its peers are eps, atelier and document.
 */
package fr.marelle.equipe;
