package fr.marelle.essai;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Counts the tests of each kind from the reports of this build: the last lines of {@code mvn verify}. */
final class Bilan {

    private enum Kind {
        /** Rules and structure, no container. */
        TEST,
        /** On the server, with the database. */
        IT,
        /** In a browser. */
        E2E
    }

    private record Count(int passed, int failed, int skipped) {

        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }

        @Override
        public String toString() {
            return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
        }
    }

    private static final Count NONE = new Count(0, 0, 0);

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private int withoutData;

    private Bilan() {}

    /** @param arguments build folder, start of the build (ISO 8601): older reports are not this build's */
    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        Bilan bilan = new Bilan();
        Instant start = Instant.parse(arguments[1]);
        for (String folder : new String[] {"surefire-reports", "failsafe-reports"}) {
            bilan.readAll(Path.of(arguments[0], folder), start);
        }
        bilan.print();
    }

    private void readAll(Path folder, Instant start) throws IOException, ParserConfigurationException, SAXException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path report : reports) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(start)) {
                    read(report);
                }
            }
        }
    }

    private void read(Path report) throws IOException, ParserConfigurationException, SAXException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        Element suite = document.getDocumentElement();
        int failed = number(suite, "failures") + number(suite, "errors");
        int skipped = number(suite, "skipped");
        Count count = new Count(number(suite, "tests") - failed - skipped, failed, skipped);
        counts.merge(kind(suite.getAttribute("name")), count, Count::plus);
        NodeList reasons = document.getElementsByTagName("skipped");
        for (int i = 0; i < reasons.getLength(); i++) {
            if (((Element) reasons.item(i)).getAttribute("message").contains("shared/data")) {
                withoutData++;
            }
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static Kind kind(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.endsWith("E2E") ? Kind.E2E : upper.endsWith("IT") ? Kind.IT : Kind.TEST;
    }

    private void print() {
        Count all = counts.values().stream().reduce(NONE, Count::plus);
        System.out.println();
        System.out.println("Rules and structure: " + counts.getOrDefault(Kind.TEST, NONE));
        System.out.println("Server and database: " + counts.getOrDefault(Kind.IT, NONE));
        System.out.println("Browser:             " + counts.getOrDefault(Kind.E2E, NONE));
        if (withoutData > 0) {
            System.out.println("Did not run, for want of ../shared/data: " + withoutData);
        }
        System.out.println(all);
    }
}
