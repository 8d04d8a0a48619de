package fr.marelle.shared;

import java.security.SecureRandom;

/** A number told to people: random, so that two of them say nothing of how many came between. */
public final class Reference {

    /** Without the letters and digits one mistakes for another on the phone. */
    private static final String SIGNES = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom HASARD = new SecureRandom();

    private Reference() {}

    /** @param prefixe one letter: {@code S}, {@code C} or {@code D} */
    public static String nouvelle(char prefixe) {
        StringBuilder reference = new StringBuilder(9).append(prefixe);
        for (int i = 0; i < 8; i++) {
            if (i % 4 == 0) {
                reference.append('-');
            }
            reference.append(SIGNES.charAt(HASARD.nextInt(SIGNES.length())));
        }
        return reference.toString();
    }
}
