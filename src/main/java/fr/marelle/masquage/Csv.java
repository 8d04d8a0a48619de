package fr.marelle.masquage;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** The CSV that French spreadsheets open: {@code ;}, UTF-8 with BOM, CRLF; no cell is taken for a formula. */
final class Csv {

    private static final char BOM = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setIgnoreEmptyLines(true)
            .get();

    private Csv() {}

    /** The caller flushes it, and closes the stream. */
    static CSVPrinter ecrire(OutputStream sortie) throws IOException {
        Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        texte.write(BOM);
        return new CSVPrinter(texte, FORMAT);
    }

    /** With its header, the BOM skipped. */
    static CSVParser lire(InputStream entree) throws IOException {
        BufferedReader texte = new BufferedReader(new InputStreamReader(entree, StandardCharsets.UTF_8));
        texte.mark(1);
        if (texte.read() != BOM) {
            texte.reset();
        }
        return FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(texte);
    }

    /** A text that a spreadsheet leaves a text (OWASP ASVS v5.0.0-1.2.10). */
    static String inerte(String texte) {
        return !texte.isEmpty() && "=+-@\t\r".indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
    }
}
