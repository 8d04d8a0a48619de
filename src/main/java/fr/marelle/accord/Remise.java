package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.territoire.Pre;
import java.util.List;

/**
 * What the papers handed to a family are filled with.
 *
 * @param referent whom the family calls; null when nobody is named
 * @param enfants those one gesture may be for: the child first, then brothers and sisters whose holders are the same
 * @param finalites what may be asked; empty where nothing is
 */
public record Remise(Pre pre, Membre referent, Famille famille, List<Enfant> enfants, List<Finalite> finalites) {}
