package fr.marelle.territoire;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The two lists of quartiers prioritaires, which live side by side. */
public final class Generation {

    /** Decrees of 30 December 2014; codes {@code QP062008}. */
    public static final int QP_2014 = 2014;

    /** Decree 2023-1314 of 28 December 2023, in force on 1 January 2024; codes {@code QN06208M}. */
    public static final int QN_2024 = 2024;

    private static final Pattern CODE_2014 = Pattern.compile("QP([0-9]{3}|02[AB])[0-9]{3}");
    private static final Pattern CODE_2024 = Pattern.compile("QN([0-9]{3}|02[AB])[0-9]{2}[MIN]");

    private Generation() {}

    /** The generation in force on a day. */
    public static int au(LocalDate jour) {
        return jour.getYear() < QN_2024 ? QP_2014 : QN_2024;
    }

    /** Refuses what is neither. */
    static int verifier(int generation) {
        if (generation != QP_2014 && generation != QN_2024) {
            throw new BusinessRuleException("generation", "territoire.generationInconnue");
        }
        return generation;
    }

    static boolean accepte(int generation, String code) {
        return code != null
                && (verifier(generation) == QP_2014 ? CODE_2014 : CODE_2024)
                        .matcher(code)
                        .matches();
    }
}
