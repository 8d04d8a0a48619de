package fr.marelle.essai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's own Chromium, one process for all browser tests. Never skipped: without a browser they fail. */
final class Navigateur {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Navigateur() {}

    /** Started at the first call, closed with the JVM. */
    static synchronized Browser browser() {
        if (browser == null) {
            Path chromium = find().or(Navigateur::install).orElseThrow(Navigateur::missing);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setHeadless(true)
                            .setArgs(FLAGS));
        }
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.of(System.getenv("CHROMIUM_PATH")), USUAL.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean debianRoot =
                Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        if (debianRoot && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")) {
            return find();
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            Path log = Path.of("target", "chromium-install.log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("Les essais au navigateur demandent Chromium : installez-le"
                + " (Debian : apt-get install chromium) ou indiquez son chemin par CHROMIUM_PATH.");
    }
}
