package fr.marelle.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files that are kept. */
public enum FormatFichier {
    /** Pages as printed. */
    PDF("application/pdf", "pdf"),
    /** A drawing, a screen. */
    PNG("image/png", "png"),
    /** A photograph, a scan. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** A text of LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** A text of Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A workbook of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A workbook of LibreOffice. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String type;
    private final List<String> extensions;

    FormatFichier(String type, String... extensions) {
        this.type = type;
        this.extensions = List.of(extensions);
    }

    /** What the end of a file's name announces; null for any other. */
    static FormatFichier annonce(String nom) {
        String fin = nom == null || nom.indexOf('.') < 0
                ? ""
                : nom.substring(nom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.extensions.contains(fin))
                .findFirst()
                .orElse(null);
    }

    /** Media type. */
    public String getType() {
        return type;
    }

    /** How a file of that format is called, without its dot. */
    public String getExtension() {
        return extensions.get(0);
    }
}
