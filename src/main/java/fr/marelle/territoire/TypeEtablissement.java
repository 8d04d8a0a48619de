package fr.marelle.territoire;

/** Kind of school. */
public enum TypeEtablissement {
    /** Maternelle, élémentaire or primaire. */
    ECOLE,
    /** Collège, with its SEGPA. */
    COLLEGE,
    /** General, technological or professional lycée. */
    LYCEE
}
