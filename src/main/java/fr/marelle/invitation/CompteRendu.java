package fr.marelle.invitation;

import fr.marelle.eps.Participation;
import fr.marelle.eps.Reunion;
import java.util.List;

/**
 * The minutes of a meeting, for whoever reads them today.
 *
 * @param participations by institution and function
 * @param court whether they are for somebody bound by no secrecy
 * @param dossiers in the order of the agenda; those whose family no longer agrees are not there
 * @param tus how many are not named because their family shares nothing with everybody
 */
public record CompteRendu(
        Reunion reunion, List<Participation> participations, boolean court, List<Debattu> dossiers, int tus) {}
