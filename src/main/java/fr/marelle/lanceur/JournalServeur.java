package fr.marelle.lanceur;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's output as it grows, for the two things that end a start. */
final class JournalServeur {

    /** What the application prints when it refuses to start. */
    private static final Pattern SENTENCE = Pattern.compile("MARELLE-ERREUR: ([^\\r\\n]+?)(?:\\]\\])?[\\r\\n]");

    /** What it prints once, on a database without any account. */
    private static final Pattern LINK = Pattern.compile("MARELLE-LIEN: (/\\S+)");

    private static final Pattern FAILED =
            Pattern.compile("Exception while loading the app|Error occurred during deployment|Failed to deploy");

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private long position;

    JournalServeur(Path file) {
        this.file = file;
    }

    /** Takes in what was written since the last call. */
    void read() throws IOException {
        long length = Files.size(file);
        if (length > position) {
            byte[] bytes = new byte[(int) (length - position)];
            try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
                log.seek(position);
                log.readFully(bytes);
            }
            position = length;
            text.append(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** The application's own reason, if it gave one. */
    String sentence() {
        Matcher matcher = SENTENCE.matcher(text);
        if (!matcher.find()) {
            return "L'application n'a pas démarré : voir " + file + ".";
        }
        String own = matcher.group(1).strip();
        return own.substring(0, 1).toUpperCase(Locale.FRENCH) + own.substring(1);
    }

    /** Path and query of the first account's one-time link, if this start opened it. */
    Optional<String> link() {
        Matcher matcher = LINK.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean tellsOfFailure() {
        return SENTENCE.matcher(text).find() || FAILED.matcher(text).find();
    }
}
