package fr.marelle.equipe;

import fr.marelle.habilitation.Compte;
import java.util.List;

/**
 * What a hand-over is chosen from.
 *
 * @param nom of whoever has the files
 * @param confies the files, by name of the child
 * @param collegues who may take them over, by name
 */
public record Passation(String nom, List<DossierConfie> confies, List<Compte> collegues) {}
