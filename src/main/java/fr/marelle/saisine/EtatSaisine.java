package fr.marelle.saisine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a saisine stands, for the team; the sender only ever sees the {@link ReponseSaisine} it maps to. */
public enum EtatSaisine {
    /** Filed, not looked at yet. */
    RECUE(ReponseSaisine.RECUE),
    /** Being examined: family met, EPS awaited. */
    EN_EXAMEN(ReponseSaisine.EN_COURS),
    /** A double: joined to another saisine of the same child. */
    RATTACHEE(ReponseSaisine.EN_COURS),
    /** A parcours was opened. */
    ACCOMPAGNEE(ReponseSaisine.ACCOMPAGNE),
    /** Something else was proposed to the family. */
    AUTRE_REPONSE(ReponseSaisine.AUTRE_PROPOSITION),
    /** Goes no further; the reason is never told to the sender. */
    SANS_SUITE(ReponseSaisine.SANS_SUITE),
    /** The parcours has ended. */
    TERMINEE(ReponseSaisine.TERMINE);

    private final ReponseSaisine reponse;

    EtatSaisine(ReponseSaisine reponse) {
        this.reponse = reponse;
    }

    /** What the sender is told. */
    public ReponseSaisine getReponse() {
        return reponse;
    }

    /** Those still to be answered. */
    public static Set<EtatSaisine> ouvertes() {
        return Arrays.stream(values()).filter(EtatSaisine::isOuverte).collect(Collectors.toUnmodifiableSet());
    }

    /** Still to be answered. */
    public boolean isOuverte() {
        return this == RECUE || this == EN_EXAMEN;
    }
}
