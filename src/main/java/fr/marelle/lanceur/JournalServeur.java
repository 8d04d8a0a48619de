package fr.marelle.lanceur;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's output as it grows, for the two things that end a start. */
final class JournalServeur {

    /** What the application prints when it refuses to start. */
    private static final Pattern SENTENCE = Pattern.compile("MARELLE-ERREUR: ([^\\r\\n]+?)(?:\\]\\])?[\\r\\n]");

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
        return matcher.find() ? matcher.group(1).strip() : "L'application n'a pas démarré : voir " + file + ".";
    }

    boolean tellsOfFailure() {
        return SENTENCE.matcher(text).find() || FAILED.matcher(text).find();
    }
}
