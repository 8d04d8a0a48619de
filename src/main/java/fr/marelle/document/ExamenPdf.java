package fr.marelle.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PDF from its first bytes to its end mark, with no program and no file inside, as far as it says so in clear. */
final class ExamenPdf {

    /** Names of what runs or hides something (ISO 32000-1, 7.11.4, 12.6.4.5 and 12.6.4.16). */
    private static final Set<String> ACTIFS = Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles");

    private static final String FIN_DE_NOM = "\0\t\n\f\r ()<>[]{}/%";

    private ExamenPdf() {}

    static String defaut(byte[] octets) {
        String texte = new String(octets, StandardCharsets.ISO_8859_1);
        if (!texte.startsWith("%PDF-")) {
            return "document.contenuDifferent";
        }
        if (!texte.contains("%%EOF")) {
            return "document.illisible";
        }
        for (int i = texte.indexOf('/'); i >= 0; i = texte.indexOf('/', i + 1)) {
            if (ACTIFS.contains(nom(texte, i + 1))) {
                return "document.pdfActif";
            }
        }
        return null;
    }

    /** The name that begins there, {@code /Java#53cript} being another way to write {@code /JavaScript}; cut when too long to matter. */
    private static String nom(String texte, int debut) {
        StringBuilder nom = new StringBuilder();
        for (int i = debut; i < texte.length() && nom.length() < 20; i++) {
            char c = texte.charAt(i);
            if (FIN_DE_NOM.indexOf(c) >= 0) {
                break;
            }
            int code = c == '#' ? hexa(texte, i + 1) : -1;
            nom.append(code < 0 ? c : (char) code);
            i += code < 0 ? 0 : 2;
        }
        return nom.toString();
    }

    private static int hexa(String texte, int debut) {
        if (debut + 2 > texte.length()) {
            return -1;
        }
        int haut = Character.digit(texte.charAt(debut), 16);
        int bas = Character.digit(texte.charAt(debut + 1), 16);
        return haut < 0 || bas < 0 ? -1 : haut * 16 + bas;
    }
}
