package fr.marelle.parcours;

/** Why an accompaniment is suspended. */
public enum MotifSuspension {
    /** Away for a while. */
    FAMILLE_ABSENTE,
    /** The family asks for a pause. */
    DEMANDE_FAMILLE,
    /** Another service accompanies the child meanwhile. */
    AUTRE_ACCOMPAGNEMENT,
    /** Nobody can take over from the référent for a while. */
    REFERENT_ABSENT,
    /** Something else, said in words. */
    AUTRE
}
