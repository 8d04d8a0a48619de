package fr.marelle.document;

import fr.marelle.shared.Erreurs;

/**
 * Says whether a file may be kept: short enough, of a known format, and being what its name announces (OWASP ASVS v5.0.0-5.2).
 * Nothing a file declares about itself is believed where it can be measured.
 */
public final class ExamenFichier {

    /** Longest file that is kept, in bytes. */
    public static final int TAILLE_MAX = 10 * 1024 * 1024;

    /** Where what is wrong is said. */
    private static final String CHAMP = "fichier";

    private ExamenFichier() {}

    /** @return the format; null (and an error) when the file is not kept */
    static FormatFichier examiner(Erreurs erreurs, FichierRecu recu) {
        if (recu == null || recu.taille() == 0) {
            erreurs.ajouter(CHAMP, "document.fichierObligatoire");
            return null;
        }
        if (recu.taille() > TAILLE_MAX) {
            erreurs.ajouter(CHAMP, "document.tropLourd", TAILLE_MAX / (1024 * 1024));
            return null;
        }
        FormatFichier format = FormatFichier.annonce(recu.nom());
        String defaut = format == null ? "document.extension" : defaut(format, recu.octets());
        if (defaut != null) {
            erreurs.ajouter(CHAMP, defaut);
            return null;
        }
        return format;
    }

    /** Key of what is wrong; null when nothing is. */
    private static String defaut(FormatFichier format, byte[] octets) {
        return switch (format) {
            case PDF -> ExamenPdf.defaut(octets);
            case PNG, JPEG -> ExamenImage.defaut(format, octets);
            case ODT, DOCX, XLSX, ODS -> ExamenBureautique.defaut(format, octets);
        };
    }
}
