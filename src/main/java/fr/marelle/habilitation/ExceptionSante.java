package fr.marelle.habilitation;

/** Why data on health may be kept at all (GDPR art. 9.2): chosen by the data-protection officer, never by the software. */
public enum ExceptionSante {
    /** Art. 9.2.a: the family agrees explicitly, for that purpose. */
    CONSENTEMENT,
    /** Art. 9.2.h and 9.3: health or social care, by somebody bound by professional secrecy. */
    PRISE_EN_CHARGE
}
