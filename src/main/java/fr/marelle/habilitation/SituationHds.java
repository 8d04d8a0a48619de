package fr.marelle.habilitation;

/** Where the data on health are kept (Code de la santé publique, art. L.1111-8). */
public enum SituationHds {
    /** By a host that is certified for data on health. */
    HEBERGEUR_CERTIFIE,
    /** By the structure itself, on its own machines: no host. */
    STRUCTURE_ELLE_MEME
}
