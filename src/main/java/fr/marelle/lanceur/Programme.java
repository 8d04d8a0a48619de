package fr.marelle.lanceur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child process with its pid file, so that a later launcher finds what a killed one left running. */
final class Programme {

    private final Process process;

    private Programme(Process process) {
        this.process = process;
    }

    /** Starts the command with {@code environment} added to ours; both outputs go to {@code log}. */
    static Programme start(List<String> command, Map<String, String> environment, Path log, Path pidFile)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new Programme(process);
    }

    /**
     * Stops the process a killed launcher left. A pid may have been given to somebody else since: the command line must
     * hold {@code mark}, the absolute data folder.
     */
    static void stopOrphan(Path pidFile, String mark) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(handle -> commandOf(handle).contains(mark))
                    .ifPresent(handle -> stop(handle, Duration.ofSeconds(15)));
        }
        Files.deleteIfExists(pidFile);
    }

    private static String commandOf(ProcessHandle handle) {
        return handle.info().commandLine().orElse("");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks to stop, then insists once {@code patience} is over. */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
    }

    private static void stop(ProcessHandle handle, Duration patience) {
        handle.destroy();
        if (!ended(handle, patience)) {
            handle.destroyForcibly();
            ended(handle, Duration.ofSeconds(2));
        }
    }

    private static boolean ended(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
