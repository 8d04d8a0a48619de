package fr.marelle.signalement;

/** To whom a danger is reported. */
public enum Nature {
    /** To the CRIP of the département (CASF L.226-3). */
    INFORMATION_PREOCCUPANTE,
    /** To the procureur de la République: grave, or urgent (CASF L.226-4). */
    SIGNALEMENT
}
