package fr.marelle.contrat;

/** In what capacity a body is part of a contract. */
public enum QualitePartie {
    /** Signed it. */
    SIGNATAIRE,
    /** Takes part without having signed. */
    PARTENAIRE
}
