package fr.marelle.famille;

/** Who an adult is for a child. */
public enum NatureLien {
    /** Mother. */
    MERE,
    /** Father. */
    PERE,
    /** Guardian named by a judge or a family council. */
    TUTEUR,
    /** Anybody else: grandparent, step-parent, foster carer, service to which authority was delegated. */
    AUTRE
}
