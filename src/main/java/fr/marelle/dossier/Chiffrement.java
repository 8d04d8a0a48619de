package fr.marelle.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random nonce. A sealed text is: format (1 byte) · key number (4 bytes) · nonce (12 bytes) · text and
 * tag. What it is bound to ({@code table.column|id}) is authenticated and not stored: moved elsewhere, it no longer opens.
 */
final class Chiffrement {

    private static final byte FORMAT = 1;
    private static final int CLE_NUMERO = 1;
    private static final int NONCE = 12;
    private static final int ENTETE = 1 + 4 + NONCE;
    private static final int MARQUE_BITS = 128;
    private static final SecureRandom HASARD = new SecureRandom();

    private Chiffrement() {}

    static SecretKey nouvelleCle() {
        byte[] octets = new byte[32];
        HASARD.nextBytes(octets);
        return cle(octets);
    }

    static SecretKey cle(byte[] octets) {
        return new SecretKeySpec(octets, "AES");
    }

    static byte[] sceller(SecretKey cle, String lieu, byte[] clair) {
        byte[] nonce = new byte[NONCE];
        HASARD.nextBytes(nonce);
        byte[] chiffre = passer(Cipher.ENCRYPT_MODE, cle, nonce, lieu, clair);
        return ByteBuffer.allocate(ENTETE + chiffre.length)
                .put(FORMAT)
                .putInt(CLE_NUMERO)
                .put(nonce)
                .put(chiffre)
                .array();
    }

    /** @throws IllegalStateException when the key, the place or the bytes are not those it was sealed with */
    static byte[] ouvrir(SecretKey cle, String lieu, byte[] scelle) {
        ByteBuffer lecture = ByteBuffer.wrap(scelle);
        if (scelle.length <= ENTETE || lecture.get() != FORMAT || lecture.getInt() != CLE_NUMERO) {
            throw new IllegalStateException("not a text sealed here");
        }
        byte[] nonce = new byte[NONCE];
        lecture.get(nonce);
        byte[] chiffre = new byte[lecture.remaining()];
        lecture.get(chiffre);
        return passer(Cipher.DECRYPT_MODE, cle, nonce, lieu, chiffre);
    }

    private static byte[] passer(int sens, SecretKey cle, byte[] nonce, String lieu, byte[] texte) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(sens, cle, new GCMParameterSpec(MARQUE_BITS, nonce));
            aes.updateAAD(lieu.getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(texte);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text does not open", e);
        }
    }
}
