package fr.marelle.accord;

import java.util.List;

/**
 * Where a child's family stands today.
 *
 * @param explications one for each purpose
 * @param fiches every gesture, latest first
 */
public record AccordResume(List<Explication> explications, List<FicheAccord> fiches) {}
