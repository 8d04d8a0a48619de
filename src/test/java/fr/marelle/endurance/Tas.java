package fr.marelle.endurance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of another JVM, told by {@code jcmd}. */
final class Tas {

    /** One line a generation: « total 138240K, used 98765K »; the metaspace has no total. */
    private static final Pattern UTILISE = Pattern.compile("total \\d+K, used (\\d+)K");

    private Tas() {}

    /** Megabytes (2^20) still used after a full collection. */
    static double apresCollecte(ProcessHandle jvm) throws IOException {
        jcmd(jvm, "GC.run");
        long utilise = UTILISE.matcher(jcmd(jvm, "GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)))
                .sum();
        if (utilise == 0) {
            throw new IOException("jcmd tells nothing of the heap");
        }
        return utilise / 1024.0;
    }

    private static String jcmd(ProcessHandle jvm, String commande) throws IOException {
        String programme =
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(programme, Long.toString(jvm.pid()), commande)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
