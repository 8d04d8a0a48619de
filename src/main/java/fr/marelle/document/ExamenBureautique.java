package fr.marelle.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text or a workbook: an archive that unfolds within measure, holds what its name announces, and no macro. */
final class ExamenBureautique {

    private static final String TYPES = "[Content_Types].xml";

    /** Programs, wherever they lie; a part may be called otherwise, its declared type may not. */
    private static final Set<String> PROGRAMMES =
            Set.of("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin", "script.xlb", "script-lb.xml");

    private static final List<String> DOSSIERS_DE_PROGRAMMES =
            List.of("basic/", "scripts/", "dialogs/", "xl/macrosheets/", "xl/dialogsheets/");

    private ExamenBureautique() {}

    static String defaut(FormatFichier format, byte[] octets) {
        ArchiveZip archive = new ArchiveZip(octets, Set.of(TYPES, "mimetype"));
        String defaut = archive.deplier();
        if (defaut != null) {
            return defaut;
        }
        if (archive.noms().stream().anyMatch(ExamenBureautique::estProgramme)) {
            return "document.macros";
        }
        return switch (format) {
            case ODT, ODS -> format.getType().equals(archive.texte("mimetype")) ? null : "document.contenuDifferent";
            default -> ouvert(format, archive);
        };
    }

    /** Office Open XML: every part has its type in one list. */
    private static String ouvert(FormatFichier format, ArchiveZip archive) {
        String types = archive.texte(TYPES).replace("\0", ""); // whatever the encoding
        if (types.contains("&#")) {
            return "document.illisible"; // nobody writes a type letter by letter but to hide it
        }
        String bas = types.toLowerCase(Locale.ROOT);
        if (bas.contains("vbaproject") || bas.contains("macroenabled")) {
            return "document.macros";
        }
        return types.contains(format.getType() + ".main+xml") ? null : "document.contenuDifferent";
    }

    private static boolean estProgramme(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        String fin = bas.substring(bas.lastIndexOf('/') + 1);
        return PROGRAMMES.contains(fin)
                || DOSSIERS_DE_PROGRAMMES.stream().anyMatch(bas::startsWith)
                || bas.contains("activex/")
                || bas.contains("embeddings/") && fin.matches(".*\\.(bin|docm|xlsm|pptm|xlsb)");
    }
}
