package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was shown to who signs on a screen: the day, each purpose word for word in its edition, and the answer. Its digest is
 * kept beside the strokes (Code civil, art. 1367: the link between a signature and the act it goes with).
 */
final class TexteSigne {

    private TexteSigne() {}

    /** SHA-256; {@code signataire} null for the young adult. */
    static byte[] empreinte(UUID fiche, UUID signataire, LocalDate le, Map<Finalite, Reponse> reponses) {
        return sha256(texte(fiche, signataire, le, reponses));
    }

    /** The same of a page, with the children it names, in hexadecimal. */
    static String vu(
            UUID fiche, UUID signataire, LocalDate le, Map<Finalite, Reponse> reponses, Collection<Enfant> enfants) {
        String noms = enfants.stream().map(e -> e.getId().toString()).sorted().collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(sha256(texte(fiche, signataire, le, reponses) + "\n" + noms));
    }

    private static String texte(UUID fiche, UUID signataire, LocalDate le, Map<Finalite, Reponse> reponses) {
        boolean majeur = signataire == null;
        return reponses.entrySet().stream()
                .map(r -> r.getKey().getCode() + " " + r.getKey().getEdition() + "\n"
                        + r.getKey().libelle(majeur) + "\n" + r.getKey().texte(majeur) + "\n" + r.getValue())
                .sorted()
                .collect(Collectors.joining("\n", fiche + "\n" + signataire + "\n" + le + "\n", ""));
    }

    private static byte[] sha256(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
