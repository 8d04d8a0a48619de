package fr.marelle.essai;

import fr.marelle.lanceur.BaseEmbarquee;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment all {@code *IT} and {@code *E2E} classes share: the WAR as packaged, the demonstration's data, and
 * the test classes that run inside; a real MariaDB on a free port, new at each run.
 */
@ArquillianSuiteDeployment
public class Deploiement {

    /** Data folder of the server under test. */
    public static final Path ACCUEIL = Path.of("target", "home-it").toAbsolutePath();

    /** What the server under test writes, as {@code --logtofile} of pom.xml has it. */
    public static final Path JOURNAUX = ACCUEIL.resolve("journaux");

    /** Where the server under test hands its messages over: nobody listens but while a test does. */
    public static final int SMTP = portLibre();

    private static final Path WAR = Path.of("target", "marelle");
    private static final Path TESTS = Path.of("target", "test-classes");
    private static final String CONFIG = "META-INF/microprofile-config.properties";

    /** Test classes that stay outside: unit tests and what drives a browser or a process from outside. */
    private static final String OUTSIDE = "(.*/)?[^/]*(Test|E2E|Endurance)(\\$.*)?\\.class"
            + "|fr/marelle/web/[^/]*\\.class"
            + "|fr/marelle/essai/(Deploiement|Navigateur|ParcoursNavigateur|Bilan|Lancement|ProcessusIT"
            + "|Suivi|Temoin|Terrain|Sonde|Visiteur|FormulaireLu)(\\$.*)?\\.class"
            + "|fr/marelle/tache/ResumeIT(\\$.*)?\\.class"
            + "|fr/marelle/(mesure|endurance)/.*\\.class";

    private static BaseEmbarquee base;

    /** Called once, by the suite extension. */
    @Deployment
    public static WebArchive archive() throws IOException {
        startDatabase();
        WebArchive war = ShrinkWrap.create(WebArchive.class, "ROOT.war");
        war.as(ExplodedImporter.class).importDirectory(WAR.toFile());
        war.delete("WEB-INF/classes/fr/marelle/lanceur");
        addTests(war);
        war.delete("WEB-INF/classes/" + CONFIG);
        war.addAsResource(new StringAsset(config()), CONFIG);
        war.addAsLibraries(Path.of(org.assertj.core.api.Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toFile());
        return war;
    }

    private static int portLibre() {
        try (ServerSocket libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startDatabase() throws IOException {
        delete(ACCUEIL.resolve("payara"));
        delete(ACCUEIL);
        base = BaseEmbarquee.start(
                Files.createDirectories(ACCUEIL), Path.of("target", "mariadb").toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(base::close));
    }

    private static void addTests(WebArchive war) throws IOException {
        try (Stream<Path> classes = Files.walk(TESTS)) {
            classes.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> TESTS.relativize(file).toString())
                    .filter(name -> !name.matches(OUTSIDE))
                    .forEach(name -> war.addAsResource(TESTS.resolve(name).toFile(), name));
        }
    }

    private static String config() throws IOException {
        Properties values = new Properties();
        values.load(
                new StringReader(Files.readString(WAR.resolve("WEB-INF/classes").resolve(CONFIG))));
        for (Map.Entry<String, String> entry : base.environment().entrySet()) {
            values.setProperty(entry.getKey().toLowerCase(Locale.ROOT).replace('_', '.'), entry.getValue());
        }
        values.setProperty("marelle.home", ACCUEIL.toString());
        values.setProperty("marelle.smtp.host", "127.0.0.1");
        values.setProperty("marelle.smtp.port", Integer.toString(SMTP));
        values.setProperty("marelle.smtp.tls", "false");
        values.setProperty("marelle.smtp.from", "marelle@exemple.fr");
        values.setProperty("marelle.smtp.link", "https://marelle.exemple/connexion");
        values.setProperty("marelle.demo", "true");
        values.setProperty("marelle.demo.enfants", System.getProperty("essai.enfants", "120"));
        StringWriter text = new StringWriter();
        values.store(text, null);
        return text.toString();
    }

    /** The variables by which a test may reach the same database with JDBC, outside the server. */
    public static Map<String, String> baseDeDonnees() {
        return base.environment();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
