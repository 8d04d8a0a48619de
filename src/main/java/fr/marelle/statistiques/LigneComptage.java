package fr.marelle.statistiques;

import java.util.Comparator;

/**
 * How many children share all that is counted of them.
 *
 * @param pre code of the PRE at entry
 * @param quartier code of 2024, {@code HORS_QPV} or {@code INCONNU}
 * @param age band on the first day of the period: {@code 02-05}, {@code 06-10}, {@code 11-16}, {@code 17+}
 * @param typeEtablissement {@code ECOLE}, {@code COLLEGE}, {@code LYCEE} or {@code INCONNU}
 * @param effectif at least 1
 */
record LigneComptage(String pre, String quartier, String sexe, String age, String typeEtablissement, long effectif) {

    /** Any one order: two readings of the same counts then compare. */
    static final Comparator<LigneComptage> ORDRE = Comparator.comparing(LigneComptage::pre)
            .thenComparing(LigneComptage::quartier)
            .thenComparing(LigneComptage::sexe)
            .thenComparing(LigneComptage::age)
            .thenComparing(LigneComptage::typeEtablissement);

    /** Its code in that dimension. */
    String code(Variable variable) {
        return switch (variable) {
            case QUARTIER -> quartier;
            case SEXE -> sexe;
            case AGE -> age;
            case PRE -> pre;
        };
    }
}
