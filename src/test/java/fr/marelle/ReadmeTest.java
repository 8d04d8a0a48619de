package fr.marelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** README names every dependency and none that is gone, and all it links to is there. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    /** Where a path named in README may start: six of them lead from a form to its table. */
    private static final List<Path> ROOTS = List.of(
            Path.of(""),
            Path.of("src/main/webapp"),
            Path.of("src/main/java/fr/marelle"),
            Path.of("src/test/java/fr/marelle"));

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Artifact(String group, String name) {}

    @Test
    void everyDependencyHasItsLineAndEveryLineItsDependency() throws Exception {
        assertThat(named()).containsExactlyInAnyOrderElementsOf(declared());
    }

    @Test
    void everyLinkLeadsToAFileOrAHeading() throws IOException {
        String text = Files.readString(README);
        List<String> broken = new ArrayList<>();
        Matcher link = Pattern.compile("\\]\\(([^)\\s]+)\\)").matcher(text);
        while (link.find()) {
            String[] target = link.group(1).split("#", 2);
            boolean elsewhere = target[0].matches("[a-z]+:.*");
            boolean file = target[0].isEmpty() || Files.exists(Path.of(target[0]));
            boolean anchor = target.length == 1
                    || anchors(target[0].isEmpty() ? README : Path.of(target[0]))
                            .contains(target[1]);
            if (!elsewhere && !(file && anchor)) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPathItNamesExists() throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher code = CODE.matcher(Files.readString(README));
        while (code.find()) {
            String path = code.group(1);
            if (path.matches("[\\w.-]+(/[\\w.-]+)*/[\\w.-]*") && !path.matches("(target|data|\\.\\.)/.*")) {
                if (ROOTS.stream().noneMatch(root -> exists(root, path))) {
                    broken.add(path);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean exists(Path root, String path) {
        return Files.exists(root.resolve(path)) || Files.exists(root.resolve(path + ".java"));
    }

    /** As a forge makes them of headings. */
    private static Set<String> anchors(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> l.startsWith("#"))
                    .map(l -> l.replaceFirst("^#+ +", "").toLowerCase(Locale.ROOT))
                    .map(l -> l.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .collect(Collectors.toSet());
        }
    }

    /** The artifacts in the second column of the tables of dependencies. */
    private static Set<String> named() throws IOException {
        String text = Files.readString(README);
        String section = text.substring(text.indexOf("\n## Dependencies"));
        section = section.substring(0, section.indexOf("\n## ", 1));
        Set<String> named = new TreeSet<>();
        for (String line : section.lines().toList()) {
            String[] columns = line.split("\\|");
            if (columns.length > 3 && !columns[2].contains("pom.xml")) {
                Matcher code = CODE.matcher(columns[2]);
                while (code.find()) {
                    named.add(code.group(1));
                }
            }
        }
        return named;
    }

    /** What pom.xml asks for by name; an artifact by its group too where two bear its name. */
    private static Set<String> declared() throws Exception {
        Element pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        Set<Artifact> artifacts = new HashSet<>();
        for (String tag : List.of("dependency", "plugin")) {
            NodeList nodes = pom.getElementsByTagName(tag);
            for (int i = 0; i < nodes.getLength(); i++) {
                Element node = (Element) nodes.item(i);
                String group = child(node, "groupId");
                boolean imported = "import".equals(child(node, "scope"));
                if (!group.isEmpty() && !group.equals("org.apache.maven.plugins") && !imported) {
                    artifacts.add(new Artifact(group, child(node, "artifactId")));
                }
            }
        }
        Map<String, Integer> namesakes = new HashMap<>();
        artifacts.forEach(a -> namesakes.merge(a.name(), 1, Integer::sum));
        return artifacts.stream()
                .map(a -> namesakes.get(a.name()) > 1 ? a.group() + ":" + a.name() : a.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String child(Element parent, String tag) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }
}
