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
import java.util.regex.Pattern;
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

    /** How a formula begins; quoted once more, so that a quoted one comes back as it was. */
    private static final Pattern FORMULE = Pattern.compile("'*[=+\\-@\t\r]");

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
        return FORMULE.matcher(texte).lookingAt() ? "'" + texte : texte;
    }

    /** What {@link #inerte} was given. */
    static String brut(String texte) {
        return texte.startsWith("'") && FORMULE.matcher(texte.substring(1)).lookingAt() ? texte.substring(1) : texte;
    }
}
