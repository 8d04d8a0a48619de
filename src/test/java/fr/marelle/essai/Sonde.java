package fr.marelle.essai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux tells of a process. */
public final class Sonde {

    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    /** Clock ticks a second: the same on every Linux Java runs on. */
    private static final double TICS = 100;

    private static final int UTIME = 11;

    private Sonde() {}

    /** Seconds of processor it has used, in user and system mode. */
    public static double processeur(ProcessHandle processus) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(processus.pid()), "stat"));
        String[] champs = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(champs[UTIME]) + Long.parseLong(champs[UTIME + 1])) / TICS;
    }

    /** Megabytes (2^20) it holds in memory, shared pages counted in part. */
    public static double memoire(ProcessHandle processus) throws IOException {
        Path resume = Path.of("/proc", Long.toString(processus.pid()), "smaps_rollup");
        Matcher pss = PSS.matcher(Files.readString(resume));
        return pss.find() ? Long.parseLong(pss.group(1)) / 1024.0 : 0;
    }
}
