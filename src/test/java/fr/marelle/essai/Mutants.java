package fr.marelle.essai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Counts the mutants of each feature that the unit tests killed: the last lines of {@code mvn -Pmutation}. What only hands out
 * a field is no rule: its mutants are counted apart, so that neither reading every getter nor forgetting one moves the score.
 */
final class Mutants {

    private static final Path REPORT = Path.of("target", "pit-reports", "mutations.xml");
    private static final int THRESHOLD = 75;

    private record Score(int killed, int total) {

        Score plus(Score other) {
            return new Score(killed + other.killed, total + other.total);
        }

        int percent() {
            return total == 0 ? 100 : 100 * killed / total;
        }

        @Override
        public String toString() {
            return "%3d %%  %4d of %4d".formatted(percent(), killed, total);
        }
    }

    private final Map<String, Score> rules = new TreeMap<>();
    private Score accessors = new Score(0, 0);

    private Mutants() {}

    public static void main(String[] arguments) throws IOException, ParserConfigurationException, SAXException {
        Mutants mutants = new Mutants();
        mutants.read();
        System.out.println();
        mutants.rules.forEach((feature, score) -> System.out.printf("%-14s %s%n", feature, score));
        Score all = mutants.rules.values().stream().reduce(new Score(0, 0), Score::plus);
        System.out.printf("%-14s %s%n", "all rules", all);
        System.out.printf("%-14s %s%n", "mere getters", mutants.accessors);
        List<String> weak = mutants.rules.entrySet().stream()
                .filter(e -> e.getValue().percent() < THRESHOLD)
                .map(Map.Entry::getKey)
                .toList();
        if (!weak.isEmpty()) {
            throw new IllegalStateException("fewer than " + THRESHOLD + " % of the mutants were killed in " + weak);
        }
    }

    private void read() throws IOException, ParserConfigurationException, SAXException {
        Document report =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(REPORT.toFile());
        NodeList mutations = report.getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            Score score = new Score("true".equals(mutation.getAttribute("detected")) ? 1 : 0, 1);
            if (accessor(mutation)) {
                accessors = accessors.plus(score);
            } else {
                rules.merge(text(mutation, "mutatedClass").split("\\.")[2], score, Score::plus);
            }
        }
    }

    private static boolean accessor(Element mutation) throws IOException {
        if (!text(mutation, "mutatedMethod").matches("(get|is)[A-Z]\\w*")) {
            return false;
        }
        Path source = Path.of(
                "src/main/java",
                text(mutation, "mutatedClass")
                        .replaceFirst("\\.\\w+(\\$.*)?$", "")
                        .replace('.', '/'),
                text(mutation, "sourceFile"));
        String line = Files.readAllLines(source).get(Integer.parseInt(text(mutation, "lineNumber")) - 1);
        return line.strip().matches("return (this\\.)?\\w+;");
    }

    private static String text(Element mutation, String tag) {
        return mutation.getElementsByTagName(tag).item(0).getTextContent();
    }
}
