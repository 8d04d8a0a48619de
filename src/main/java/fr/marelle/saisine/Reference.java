package fr.marelle.saisine;

import java.security.SecureRandom;

/** The number told to a sender: random, so that two of them say nothing of how many came between. */
final class Reference {

    /** Without the letters and digits one mistakes for another on the phone. */
    private static final String SIGNES = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom HASARD = new SecureRandom();

    private Reference() {}

    /** @param prefixe one letter, {@code S} or {@code C} */
    static String nouvelle(char prefixe) {
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
