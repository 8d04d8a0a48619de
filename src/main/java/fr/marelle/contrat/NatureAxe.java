package fr.marelle.contrat;

/** What an axis of a contract is. */
public enum NatureAxe {
    /** A pillar of the contrat de ville. */
    PILIER,
    /** Crosses the pillars. */
    TRANSVERSAL,
    /** A local priority of Engagements Quartiers 2030. */
    PRIORITE
}
