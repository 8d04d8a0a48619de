package fr.marelle.endurance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of another JVM, told by {@code jcmd}. */
final class Tas {

    private static final Pattern UTILISE = Pattern.compile("used (\\d+)K");

    private Tas() {}

    /** Megabytes (2^20) still used after a full collection. */
    static double apresCollecte(ProcessHandle jvm) throws IOException {
        jcmd(jvm, "GC.run");
        Matcher utilise = UTILISE.matcher(jcmd(jvm, "GC.heap_info"));
        if (!utilise.find()) {
            throw new IOException("jcmd tells nothing of the heap");
        }
        return Long.parseLong(utilise.group(1)) / 1024.0;
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
