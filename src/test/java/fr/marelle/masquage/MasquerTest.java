package fr.marelle.masquage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in the format of a publication goes in with every count, and comes out protected. */
class MasquerTest {

    @TempDir
    Path dossier;

    @Test
    void aFolderComesOutWithoutAnySmallCount() throws IOException {
        ecrire("quartier;sexe", "Q1;F;3", "Q1;M;40", "Q2;F;30", "Q2;M;25", "Q3;F;50", "Q3;M;12");
        ByteArrayOutputStream compteRendu = new ByteArrayOutputStream();

        Masquer.masquer(dossier, dossier.resolve("s"), 11, Set.of(), true, new PrintStream(compteRendu));

        byte[] sortie = Files.readAllBytes(dossier.resolve("s/cellules.csv"));
        List<Cellule> cellules = FichierCellules.lire(new ByteArrayInputStream(sortie), List.of("quartier", "sexe"));
        assertThat(cellules).hasSize(12).noneMatch(c -> !c.isSecret() && c.effectif() > 0 && c.effectif() < 11);
        assertThat(cellules).filteredOn(Cellule::isSecret).hasSize(4);
        assertThat(new String(sortie, StandardCharsets.UTF_8))
                .startsWith("\uFEFFtableau;quartier;sexe;effectif;statut\r\n")
                .contains("quartier*sexe;Q1;F;;secret\r\n");
        assertThat(compteRendu).hasToString("12 cells, 1 below 11, 4 hidden in all." + System.lineSeparator());
        assertThat(dossier.resolve("s/hierarchies.csv")).exists();
    }

    @Test
    void marginsWithoutTheCountsTheySumAreRefused() throws IOException {
        ecrire("quartier;sexe", "Q1;ENSEMBLE;43");

        assertThatThrownBy(() -> Masquer.masquer(
                        dossier,
                        dossier.resolve("s"),
                        11,
                        Set.of(),
                        false,
                        new PrintStream(new ByteArrayOutputStream())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cross every dimension");
    }

    @Test
    void noCellIsTakenForAFormula() throws IOException {
        Dimension piege = new Dimension(
                "piege", false, List.of(new Modalite("piege", "h", "=1+1", Dimension.ENSEMBLE, "@SUM(A1)")));
        ByteArrayOutputStream hierarchies = new ByteArrayOutputStream();
        ByteArrayOutputStream cellules = new ByteArrayOutputStream();

        FichierHierarchies.ecrire(List.of(piege), hierarchies);
        FichierCellules.ecrire(
                List.of("piege"), List.of(new Cellule("piege", List.of("=1+1"), 20, Statut.PUBLIE)), cellules);

        assertThat(hierarchies.toString(StandardCharsets.UTF_8)).contains("piege;h;'=1+1;ENSEMBLE;'@SUM(A1)");
        assertThat(cellules.toString(StandardCharsets.UTF_8)).contains("piege;'=1+1;20;publie");
        assertThat(FichierHierarchies.lire(new ByteArrayInputStream(hierarchies.toByteArray()), Set.of())
                        .get(0)
                        .modalites())
                .as("read back as it was")
                .isEqualTo(piege.modalites());
        assertThat(FichierCellules.lire(new ByteArrayInputStream(cellules.toByteArray()), List.of("piege"))
                        .get(0)
                        .codes())
                .containsExactly("=1+1");
        for (String texte : List.of("'=1", "''-2", "l’an", "'note", "")) {
            assertThat(Csv.brut(Csv.inerte(texte))).isEqualTo(texte);
        }
    }

    @Test
    void aDimensionTheFileDoesNotKnowIsSummed() throws IOException {
        byte[] fichier = "tableau;sexe;effectif;statut\r\nsexe;F;20;publie\r\nsexe;M;;secret\r\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(FichierCellules.lire(new ByteArrayInputStream(fichier), List.of("sexe", "age")))
                .containsExactly(
                        new Cellule("sexe", List.of("F", "ENSEMBLE"), 20, Statut.PUBLIE),
                        new Cellule("sexe", List.of("M", "ENSEMBLE"), 0, Statut.SECRET));
    }

    @Test
    void aToldCellWithoutACountIsRefused() {
        byte[] fichier = "tableau;sexe;effectif;statut\r\nsexe;F;;publie\r\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FichierCellules.lire(new ByteArrayInputStream(fichier), List.of("sexe")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeThatLeadsNowhereIsRefused() {
        byte[] fichier = "dimension;hierarchie;code;parent;libelle\r\nd;h;A;B;a\r\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FichierHierarchies.lire(new ByteArrayInputStream(fichier), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B");
    }

    @Test
    void codesThatTurnInACircleAreRefused() {
        byte[] fichier = "dimension;hierarchie;code;parent;libelle\r\nd;h;A;B;a\r\nd;h;B;C;b\r\nd;h;C;B;c\r\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FichierHierarchies.lire(new ByteArrayInputStream(fichier), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void ecrire(String dimensions, String... comptes) throws IOException {
        String hierarchies = "dimension;hierarchie;code;parent;libelle\r\n"
                + "quartier;quartier;Q1;ENSEMBLE;Un\r\nquartier;quartier;Q2;ENSEMBLE;Deux\r\n"
                + "quartier;quartier;Q3;ENSEMBLE;Trois\r\nsexe;sexe;F;ENSEMBLE;Filles\r\nsexe;sexe;M;ENSEMBLE;Garçons\r\n";
        StringBuilder cellules = new StringBuilder("tableau;" + dimensions + ";effectif;statut\r\n");
        for (String compte : comptes) {
            cellules.append("quartier*sexe;").append(compte).append(";publie\r\n");
        }
        Files.writeString(dossier.resolve("hierarchies.csv"), hierarchies);
        Files.writeString(dossier.resolve("cellules.csv"), cellules);
    }
}
