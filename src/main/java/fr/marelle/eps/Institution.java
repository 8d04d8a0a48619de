package fr.marelle.eps;

/** For whom a member of the EPS attends: attendance is counted by institution and function (annual survey). */
public enum Institution {
    /** Schools and their services. */
    EDUCATION_NATIONALE,
    /** The commune, its CCAS. */
    COMMUNE,
    /** The département: social service, PMI, child protection. */
    DEPARTEMENT,
    /** Hospitals, CMP, practitioners. */
    SANTE,
    /** The family allowance fund. */
    CAF,
    /** Associations. */
    ASSOCIATION,
    /** The PRE itself. */
    PRE,
    /** Any other. */
    AUTRE
}
