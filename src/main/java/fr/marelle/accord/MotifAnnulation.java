package fr.marelle.accord;

/** Why a fiche d'accord is annulled: what was wrong with its entry, never what the family changed its mind about. */
public enum MotifAnnulation {
    /** Entered for a child it is not about. */
    MAUVAIS_ENFANT,
    /** Somebody else answered. */
    MAUVAIS_SIGNATAIRE,
    /** Answered on another day. */
    MAUVAISE_DATE,
    /** What was ticked is not what was said or signed. */
    REPONSES_MAL_REPORTEES,
    /** The same gesture was entered twice. */
    SAISIE_DEUX_FOIS,
    /** Told in words. */
    AUTRE
}
