package fr.marelle.demonstration;

import fr.marelle.territoire.TypeEtablissement;
import java.time.LocalDate;
import java.util.List;

/** At which level a child of an age is. */
final class Scolarite {

    private static final List<String> NIVEAUX = List.of(
            "TPS", "PS", "MS", "GS", "CP", "CE1", "CE2", "CM1", "CM2", "6E", "5E", "4E", "3E", "2DE", "1RE", "TLE");

    /** Place of the first level of collège, then of lycée. */
    private static final int SIXIEME = 9;

    private static final int SECONDE = 13;

    private Scolarite() {}

    /** Code of NIVEAU_SCOLAIRE; null when nobody told. */
    static String niveau(LocalDate naissance, LocalDate jour, Hasard hasard) {
        int annee = jour.getMonthValue() >= 9 ? jour.getYear() : jour.getYear() - 1;
        int rang = annee - naissance.getYear() - 2 - (hasard.chance(8) ? 1 : 0);
        if (hasard.chance(4)) {
            return null;
        }
        if (rang < 0) {
            return "NON_SCOLARISE";
        }
        if (rang >= 4 && rang < SECONDE && hasard.chance(5)) {
            return rang >= SIXIEME && hasard.chance(60) ? "SEGPA" : hasard.parmi("ULIS", "UPE2A");
        }
        return rang >= SECONDE && hasard.chance(40) ? "CAP" : NIVEAUX.get(Math.min(rang, NIVEAUX.size() - 1));
    }

    /** The kind of school of a child born that day. */
    static TypeEtablissement type(LocalDate naissance, LocalDate jour) {
        int annee = jour.getMonthValue() >= 9 ? jour.getYear() : jour.getYear() - 1;
        int rang = annee - naissance.getYear() - 2;
        if (rang < SIXIEME) {
            return TypeEtablissement.ECOLE;
        }
        return rang < SECONDE ? TypeEtablissement.COLLEGE : TypeEtablissement.LYCEE;
    }
}
