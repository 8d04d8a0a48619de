package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Modalite;
import fr.marelle.masquage.Statut;
import fr.marelle.masquage.Tableau;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final Tableau TABLEAU = new Tableau(List.of("quartier", "sexe"));
    private static final DemandePublication DEMANDE =
            new DemandePublication(Periode.de("2025-2026"), 11, List.of(TABLEAU));
    private static final Metadonnees METADONNEES =
            new Metadonnees(DEMANDE, 7, Instant.parse("2026-11-23T10:00:00Z"), "1.0");
    private static final List<Dimension> DIMENSIONS = List.of(
            dimension("quartier", "QN06208M", "=HYPERLINK(\"x\")", "INCONNU", "Inconnu"),
            dimension("sexe", "F", "Fille", "M", "Garçon"));
    private static final List<Cellule> CELLULES = List.of(
            cellule("QN06208M", "F", 0),
            cellule("QN06208M", "M", 12),
            cellule("QN06208M", "ENSEMBLE", 12),
            secrete("INCONNU", "F"),
            secrete("INCONNU", "M"),
            cellule("INCONNU", "ENSEMBLE", 14),
            secrete("ENSEMBLE", "F"),
            secrete("ENSEMBLE", "M"),
            cellule("ENSEMBLE", "ENSEMBLE", 26));

    @Test
    void whatWasWrittenIsReadBack() {
        Archive lue = Archive.lire(Archive.ecrire(METADONNEES, DIMENSIONS, CELLULES));
        assertThat(lue.cellules(List.of("quartier", "sexe")))
                .extracting(Cellule::codes, Cellule::statut)
                .containsExactlyElementsOf(CELLULES.stream()
                        .map(c -> org.assertj.core.groups.Tuple.tuple(c.codes(), c.statut()))
                        .toList());
        Grille grille = lue.grilles(List.of(TABLEAU)).get(0);
        assertThat(grille.colonnes()).containsExactly("Fille", "Garçon", "Ensemble");
        assertThat(grille.rangees())
                .extracting(r -> r.valeurs().toString())
                .containsExactly("[0, 12, 12]", "[s, s, 14]", "[s, s, 26]");
    }

    @Test
    void theMetadataTellWhatAnAuditorNeeds() {
        Archive lue = Archive.lire(Archive.ecrire(METADONNEES, DIMENSIONS, CELLULES));
        JsonObject json = Json.createReader(new ByteArrayInputStream(lue.fichier(Archive.METADONNEES)))
                .readObject();
        assertThat(json.getInt("numero")).isEqualTo(7);
        assertThat(json.getInt("seuil")).isEqualTo(11);
        assertThat(json.getInt("generationQuartiers")).isEqualTo(2024);
        assertThat(json.getString("dateReferenceAges")).isEqualTo("2025-09-01");
        for (String nom : List.of(Archive.CELLULES, Archive.HIERARCHIES)) {
            assertThat(json.getJsonObject("fichiers").getJsonObject(nom).getString("sha256"))
                    .isEqualTo(Archive.empreinte(lue.fichier(nom)));
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormula(@TempDir Path dossier) throws IOException {
        Archive lue = Archive.lire(Archive.ecrire(METADONNEES, DIMENSIONS, CELLULES));
        Path fichier = Files.write(dossier.resolve(Archive.TABLEAUX), lue.fichier(Archive.TABLEAUX));
        try (ZipFile classeur = new ZipFile(fichier.toFile())) {
            ZipEntry feuille = classeur.getEntry("xl/worksheets/sheet1.xml");
            assertThat(new String(classeur.getInputStream(feuille).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<v>12</v>", "<v>14</v>")
                    .doesNotContain("<f>");
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Map<String, byte[]> fichiers = Map.of("un.txt", "contenu".getBytes(StandardCharsets.UTF_8));
        assertThat(Zip.ecrire(fichiers)).isEqualTo(Zip.ecrire(fichiers));
    }

    private static Dimension dimension(String code, String... codesEtLibelles) {
        return new Dimension(
                code,
                false,
                List.of(
                        new Modalite(code, code, codesEtLibelles[0], Dimension.ENSEMBLE, codesEtLibelles[1]),
                        new Modalite(code, code, codesEtLibelles[2], Dimension.ENSEMBLE, codesEtLibelles[3]),
                        new Modalite(code, code, Dimension.ENSEMBLE, null, "Ensemble")));
    }

    private static Cellule cellule(String quartier, String sexe, long effectif) {
        return new Cellule(TABLEAU.nom(), List.of(quartier, sexe), effectif, Statut.PUBLIE);
    }

    private static Cellule secrete(String quartier, String sexe) {
        return new Cellule(TABLEAU.nom(), List.of(quartier, sexe), 0, Statut.SECRET);
    }
}
