package fr.marelle.lanceur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the operator decides: the environment of the launcher, and its command line.
 *
 * @param home data folder, absolute
 * @param config folder of the server's own command files, absolute
 */
record Reglages(Path home, int port, boolean demo, Path application, Path config, Map<String, String> environment) {

    private static final String USAGE = "Usage : Lanceur [--demonstration] <marelle.war ou dossier> <dossier config>.";

    static Reglages read(List<String> arguments, Map<String, String> environment) {
        boolean demonstration = arguments.contains("--demonstration");
        List<Path> paths = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize())
                .toList();
        if (paths.size() != 2 || !Files.exists(paths.get(0))) {
            throw new EchecDemarrage(EchecDemarrage.Cause.REGLAGE, USAGE);
        }
        Path home = Path.of(environment.getOrDefault("MARELLE_HOME", "data"));
        String demo = environment.getOrDefault("MARELLE_DEMO", Boolean.toString(demonstration));
        return new Reglages(
                home.toAbsolutePath().normalize(),
                port(environment.getOrDefault("MARELLE_HTTP_PORT", "8080")),
                Boolean.parseBoolean(demo),
                paths.get(0),
                paths.get(1),
                environment);
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new EchecDemarrage(
                    EchecDemarrage.Cause.REGLAGE,
                    "MARELLE_HTTP_PORT doit être un numéro de port entre 1 et 65535 : « " + value + " ».");
        }
        return Integer.parseInt(value);
    }

    /** JDBC address of the operator's own database, or null: then the embedded one is started. */
    String externalDatabase() {
        String url = environment.get("MARELLE_DB_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        for (String name : List.of("USER", "PASSWORD", "MIGRATION_USER", "MIGRATION_PASSWORD")) {
            if (environment.getOrDefault("MARELLE_DB_" + name, "").isBlank()) {
                throw new EchecDemarrage(
                        EchecDemarrage.Cause.REGLAGE, "Avec MARELLE_DB_URL il faut aussi MARELLE_DB_" + name + ".");
            }
        }
        return url;
    }

    /** Options of the server's JVM. */
    List<String> javaOptions() {
        return words("MARELLE_JAVA_OPTS", "-Xmx448m -XX:+UseSerialGC");
    }

    /** Options of the embedded database, after our own: those win. */
    List<String> databaseOptions() {
        return words("MARELLE_DB_OPTIONS", "");
    }

    /** WARs that the same server also runs, each under the name of its file: the bare page of the benchmark. */
    List<String> otherApplications() {
        return words("MARELLE_AUTRES_WAR", "");
    }

    private List<String> words(String variable, String otherwise) {
        String value = environment.getOrDefault(variable, otherwise).strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
}
