package fr.marelle.convention;

import java.util.List;

/**
 * All that one PRE is told of a child of another: no number, no identifier, nothing of its file.
 *
 * @param annee of birth
 * @param estimee whether the year is told from an age
 * @param pre name of the PRE that follows it
 * @param interlocuteurs its coordination, whom to ask
 */
public record Doublon(
        String nom, String prenom, int annee, boolean estimee, String pre, List<Interlocuteur> interlocuteurs) {}
