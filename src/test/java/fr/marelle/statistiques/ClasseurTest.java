package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook one can read, print and pass on: what stands on each sheet, and how. */
class ClasseurTest {

    private static final Grille CROISEE = new Grille(
            "quartier*sexe",
            "Quartier × Sexe",
            List.of("Quartier"),
            List.of("Fille", "Garçon"),
            List.of(
                    new Grille.Rangee(List.of("Mont-Liébaut"), List.of("12", "s")),
                    new Grille.Rangee(List.of("007"), List.of("0", "-1"))));
    private static final Grille SIMPLE =
            new Grille("une*variable*au*nom*bien*trop*long", "Sexe", List.of("Sexe"), List.of("Effectif"), List.of());
    private static final String LONGUE = "n".repeat(250);

    @TempDir
    Path dossier;

    private Path fichier;

    @BeforeEach
    void ecrire() throws IOException {
        fichier = Files.write(
                dossier.resolve("c.xlsx"),
                Classeur.ecrire("Marelle 1.0", "Pour qui", List.of(CROISEE, SIMPLE), List.of("Source", LONGUE)));
    }

    @Test
    void eachTableHasItsSheetNamedAfterIt() throws IOException {
        assertThat(lire("xl/workbook.xml"))
                .contains("name=\"quartier x sexe\"", "name=\"une x variable x au x nom x bie\"");
        assertThat(lire("docProps/app.xml")).contains("Marelle 1.0");
    }

    @Test
    void theTitleWhatItIsAboutTheHeadsTheRowsAndTheNotesStandInThatOrder() throws IOException {
        assertThat(cellules("A"))
                .containsExactly(
                        "Quartier &#xd7; Sexe", "Pour qui", "Quartier", "Mont-Li&#xe9;baut", "007", "Source", LONGUE);
        assertThat(cellules("B")).containsExactly("Fille", "12", "0");
        assertThat(cellules("C")).containsExactly("Gar&#xe7;on", "s", "-1");
        assertThat(lire("xl/worksheets/sheet1.xml"))
                .contains("r=\"A7\"", "r=\"A8\"")
                .doesNotContain("r=\"A6\"");
    }

    @Test
    void onlyCountsAreNumbers() throws IOException {
        String feuille = lire("xl/worksheets/sheet1.xml");
        assertThat(feuille).contains("<v>12</v></c>", "<v>0</v></c>").doesNotContain("<f>");
        assertThat(feuille).containsPattern("r=\"A5\"[^>]*t=\"s\"").containsPattern("r=\"C5\"[^>]*t=\"s\"");
        assertThat(feuille).doesNotContainPattern("r=\"B4\"[^>]*t=\"s\"");
    }

    @Test
    void longNotesAreWrappedAcrossTheTableAndHighEnough() throws IOException {
        String feuille = lire("xl/worksheets/sheet1.xml");
        assertThat(feuille).contains("<mergeCell ref=\"A7:D7\"", "<mergeCell ref=\"A8:D8\"");
        assertThat(feuille).containsPattern("<row r=\"7\" ht=\"15").containsPattern("<row r=\"8\" ht=\"45");
        assertThat(lire("xl/styles.xml")).contains("wrapText=\"true\"", "vertical=\"top\"", "horizontal=\"right\"");
    }

    @Test
    void itIsPrintedOnA4AcrossAsWideAsThePageWithItsHeads() throws IOException {
        String feuille = lire("xl/worksheets/sheet1.xml");
        assertThat(feuille)
                .contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("fitToPage=\"true\"");
        assertThat(lire("xl/workbook.xml")).contains("$1:$3");
    }

    @Test
    void headsStayInSightAndLabelsHaveRoom() throws IOException {
        String feuille = lire("xl/worksheets/sheet1.xml");
        assertThat(feuille).contains("xSplit=\"1\"", "ySplit=\"3\"", "topLeftCell=\"B4\"");
        assertThat(feuille)
                .containsPattern("<col min=\"1\" max=\"1\" width=\"58")
                .containsPattern("max=\"2\" width=\"14");
        assertThat(feuille)
                .containsPattern("<c r=\"A1\" s=\"[1-9]")
                .containsPattern("<c r=\"A2\" s=\"[1-9]")
                .containsPattern("<c r=\"C3\" s=\"[1-9]");
        assertThat(feuille).doesNotContain("r=\"D3\"");
        assertThat(lire("xl/styles.xml")).contains("<b/>", "<sz val=\"14.00\"/>");
    }

    private List<String> cellules(String colonne) throws IOException {
        List<String> textes = java.util.regex.Pattern.compile("<si><t[^>]*>([^<]*)</t></si>")
                .matcher(lire("xl/sharedStrings.xml"))
                .results()
                .map(r -> r.group(1))
                .toList();
        return java.util.regex.Pattern.compile("<c r=\"" + colonne + "\\d+\"([^>]*)><v>([^<]*)</v>")
                .matcher(lire("xl/worksheets/sheet1.xml"))
                .results()
                .map(r -> r.group(1).contains("t=\"s\"") ? textes.get(Integer.parseInt(r.group(2))) : r.group(2))
                .toList();
    }

    private String lire(String nom) throws IOException {
        try (ZipFile classeur = new ZipFile(fichier.toFile())) {
            ZipEntry entree = classeur.getEntry(nom);
            return new String(classeur.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
