package fr.marelle.contrat;

/** Generation of a contract. */
public enum TypeContrat {
    /** Contrat de ville 2015–2020, prolonged to 2022, then 2023: three pillars and what crosses them. */
    CONTRAT_DE_VILLE,
    /** Engagements Quartiers 2030, 2024–2030: local priorities, revised in 2027. */
    QUARTIERS_2030
}
