package fr.marelle.accord;

/** On what a purpose rests; the rights of people differ. */
enum BaseLegale {
    /** Mission of public interest (loi 2005-32 art. 128): access, rectification, limitation, opposition. */
    MISSION,
    /** Consent of GDPR art. 7: erasure and portability too. */
    CONSENTEMENT
}
