package fr.marelle.consultation;

import fr.marelle.shared.Texte;
import java.util.Locale;

/** What an entry of the journal is about. */
public enum Partie {
    /** The child, its households, its adults. */
    FAMILLE,
    /** A saisine. */
    SAISINE,
    /** Accords. */
    ACCORD,
    /** Parcours, points de situation, contacts. */
    PARCOURS,
    /** The agenda of a meeting and what it decided. */
    EPS,
    /** A danger reported: shown to the coordination and the DPD alone. */
    SIGNALEMENT,
    /** Who follows the child. */
    EQUIPE,
    /** A child looked for in the PRE of a convention. */
    DOUBLON,
    /** Conventions between PRE. */
    CONVENTION,
    /** Documents kept in the file. */
    DOCUMENT,
    /** Consultations themselves. */
    CONSULTATION,
    /** Accounts. */
    COMPTE,
    /** Signing in and out. */
    CONNEXION,
    /** Published tables. */
    PUBLICATION,
    /** Exact counts of a PRE. */
    REMONTEE,
    /** Roles composed by an administration. */
    ROLE,
    /** Tokens of programs. */
    JETON,
    /** Questions without a name. */
    CONSEIL,
    /** Whether the health compartment is open. */
    SANTE,
    /** What awaits on the files, and who does what. */
    TACHE,
    /** The file proposed to another PRE. */
    TRANSFERT;

    /** @throws IllegalArgumentException when nothing is called so: a feature writes what has no label here */
    static Partie de(String objet) {
        return valueOf(Texte.aplati(objet).toUpperCase(Locale.ROOT));
    }
}
