package fr.marelle.saisine;

import fr.marelle.famille.EnfantLigne;
import fr.marelle.habilitation.Compte;
import java.util.List;

/**
 * What the coordonnateur needs before her to examine a saisine.
 *
 * @param saisine the saisine, its narrative opened
 * @param homonymes children of the PRE who may be the same; none once it is known which child this is
 * @param referents who may be named to meet the family; none before that
 * @param horsPriorite neither in a priority school as far as known: a warning, never a block
 */
public record Examen(Saisine saisine, List<EnfantLigne> homonymes, List<Compte> referents, boolean horsPriorite) {}
