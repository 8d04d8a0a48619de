package fr.marelle.invitation;

import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Objectif;
import java.util.List;

/**
 * What a guest reads of one file.
 *
 * @param motifs labels of why the child was referred; empty for a guest bound by no secrecy, like {@code objectifs}
 * @param point the latest point de situation that is shared; null for a guest bound by no secrecy, and when there is none
 */
public record FicheEps(DossierPresente dossier, List<String> motifs, Evaluation point, List<Objectif> objectifs) {}
