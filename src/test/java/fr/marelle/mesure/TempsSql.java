package fr.marelle.mesure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database did, as its own log of all statements tells ({@code --long-query-time=0}). */
final class TempsSql {

    /** @param texte the statement, its values replaced by ?; {@code duree} in milliseconds, inside the database */
    record Instruction(String texte, double duree, long examinees, boolean journal) {}

    private static final Pattern ENTREE = Pattern.compile(
            "# Thread_id: (\\d+).*?# Query_time: ([\\d.]+).*?"
                    + "Rows_examined: (\\d+).*?\\nSET timestamp=\\d+;\\n(.*?);\\n(?=# |\\z)",
            Pattern.DOTALL);

    private static final Pattern VALEUR =
            Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|\\b0x[0-9A-Fa-f]+(,0x[0-9A-Fa-f]+)*|\\b\\d+\\b");

    private final Path journal;
    private long position;

    TempsSql(Path journal) {
        this.journal = journal;
    }

    /** Options of {@code mariadbd} that make it keep that log. */
    static String options(Path journal) {
        return "--slow-query-log=1 --long-query-time=0 --slow-query-log-file=" + journal.toAbsolutePath();
    }

    /** What follows counts from here. */
    void commencer() throws IOException {
        position = Files.size(journal);
    }

    /** Every statement since {@link #commencer}; the commit that ends a journal's transaction is the journal's. */
    List<Instruction> lire() throws IOException {
        byte[] octets = new byte[(int) (Files.size(journal) - position)];
        try (RandomAccessFile fichier = new RandomAccessFile(journal.toFile(), "r")) {
            fichier.seek(position);
            fichier.readFully(octets);
        }
        List<Instruction> instructions = new ArrayList<>();
        Set<String> journalisent = new HashSet<>();
        Matcher entree = ENTREE.matcher(new String(octets, StandardCharsets.UTF_8));
        while (entree.find()) {
            String texte = entree.group(4);
            boolean duJournal = texte.contains("marelle_journal.");
            if (duJournal) {
                journalisent.add(entree.group(1));
            } else if (texte.equalsIgnoreCase("commit") || texte.startsWith("XA ")) {
                duJournal = journalisent.contains(entree.group(1));
                if (!texte.startsWith("XA END")) {
                    journalisent.remove(entree.group(1));
                }
            }
            double duree = Double.parseDouble(entree.group(2)) * 1000;
            instructions.add(new Instruction(sansValeurs(texte), duree, Long.parseLong(entree.group(3)), duJournal));
        }
        return instructions;
    }

    private static String sansValeurs(String texte) {
        String lu = VALEUR.matcher(texte).replaceAll("?").replaceAll("\\s+", " ");
        return lu.replaceAll("\\(\\?(, ?\\?)+\\)", "(?…)").replaceAll("(\\(\\?…\\), ?)+", "");
    }
}
