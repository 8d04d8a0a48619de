package fr.marelle.dossier;

import java.util.UUID;

/**
 * A file has just changed hands. Observed in the same transaction by whoever keeps in it what does not go along: what was only
 * for those who followed the child, what touches health, the dangers reported.
 *
 * @param de the PRE that held it
 */
public record DossierTransfere(Dossier dossier, UUID de) {}
