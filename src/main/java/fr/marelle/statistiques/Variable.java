package fr.marelle.statistiques;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What tables may cross, in the order in which their columns stand. None is sensitive. */
public enum Variable {
    /** Quartier of 2024 at entry in the period. */
    QUARTIER,
    /** F, M, or X when unknown. */
    SEXE,
    /** Band, on the first day of the period. */
    AGE,
    /** The PRE that held the file at entry in the period. */
    PRE;

    /** As the interface and the files write it: {@code quartier}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Variable> de(String code) {
        return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }
}
