package fr.marelle.habilitation;

import fr.marelle.shared.Erreurs;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2-HMAC-SHA512, 210 000 rounds (OWASP), stored as {@code pbkdf2-sha512$rounds$salt$hash}. */
final class MotDePasse {

    /** Shortest password, in characters; no rule of composition (CNIL 2022-100, case 1 with throttling). */
    static final int LONGUEUR_MIN = 12;

    static final int LONGUEUR_MAX = 200;

    private static final int TOURS = 210_000;
    private static final Set<String> COURANTS = Set.of(
            "motdepasse123",
            "azertyuiop12",
            "azertyuiop123",
            "123456789012",
            "1234567890123",
            "qwertyuiop12",
            "password1234",
            "motdepasse1234",
            "administrateur",
            "marellemarelle",
            "bonjourbonjour",
            "aaaaaaaaaaaa",
            "000000000000",
            "111111111111",
            "azertyazerty",
            "soleilsoleil",
            "iloveyouiloveyou",
            "doudoudoudou");
    private static final SecureRandom HASARD = new SecureRandom();
    private static final String LEURRE = hacher("un compte qui n'existe pas");

    private MotDePasse() {}

    static String hacher(String clair) {
        byte[] sel = new byte[16];
        HASARD.nextBytes(sel);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha512$" + TOURS + "$" + base64.encodeToString(sel) + "$"
                + base64.encodeToString(deriver(clair, sel, TOURS));
    }

    /** Takes the same time when there is no account or no password: {@code hache} null is compared to a decoy. */
    static boolean verifier(String clair, String hache) {
        String[] parties = (hache == null ? LEURRE : hache).split("\\$");
        byte[] sel = Base64.getDecoder().decode(parties[2]);
        byte[] attendu = Base64.getDecoder().decode(parties[3]);
        boolean egal = MessageDigest.isEqual(attendu, deriver(clair, sel, Integer.parseInt(parties[1])));
        return egal && hache != null;
    }

    static void controler(Erreurs erreurs, String champ, String clair, String login) {
        int longueur = clair == null ? 0 : clair.codePointCount(0, clair.length());
        erreurs.exiger(
                longueur >= LONGUEUR_MIN && longueur <= LONGUEUR_MAX,
                champ,
                "habilitation.motDePasseLongueur",
                LONGUEUR_MIN);
        String plat = clair == null ? "" : clair.toLowerCase(Locale.ROOT);
        erreurs.exiger(!COURANTS.contains(plat) && !plat.equals(login), champ, "habilitation.motDePasseCourant");
    }

    private static byte[] deriver(String clair, byte[] sel, int tours) {
        try {
            PBEKeySpec cle = new PBEKeySpec(clair.toCharArray(), sel, tours, 512);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(cle)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }
}
