package fr.marelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that ran somewhere is never changed: the next start of that database would refuse it. Each has its line in
 * {@code src/test/resources/migrations.txt}, as {@code sha256sum V*.sql} prints it, added in the commit that brings it.
 */
class MigrationTest {

    private static final Path SQL = Path.of("sql");
    private static final Path PUBLIEES = Path.of("src/test/resources/migrations.txt");

    @Test
    void aPublishedMigrationNeverChanges() throws IOException {
        try (Stream<Path> fichiers = Files.list(SQL)) {
            List<String> presentes = fichiers.filter(p -> p.toString().endsWith(".sql"))
                    .map(MigrationTest::ligne)
                    .sorted()
                    .toList();
            assertThat(presentes).containsExactlyInAnyOrderElementsOf(Files.readAllLines(PUBLIEES));
        }
    }

    private static String ligne(Path migration) {
        try {
            byte[] somme = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(migration));
            return HexFormat.of().formatHex(somme) + "  " + migration.getFileName();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
