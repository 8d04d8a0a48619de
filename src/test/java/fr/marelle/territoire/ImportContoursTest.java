package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.DonneesPartagees;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ImportContoursTest {

    private static final String CARRE = "[[[2.60,50.50],[2.61,50.50],[2.61,50.51],[2.60,50.51],[2.60,50.50]]]";
    private static final String PAPILLON = "[[[2.60,50.50],[2.61,50.51],[2.61,50.50],[2.60,50.51],[2.60,50.50]]]";
    private static final String POINT = "[[[2.6,50.5],[2.6,50.5],[2.6,50.5],[2.6,50.5]]]";

    private static ImportContours lire(String... entrees) {
        String texte = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", entrees) + "]}";
        return new ImportContours(2024).lire(new StringReader(texte));
    }

    private static String entree(String code, String communes, String polygone) {
        return """
                {"properties":{"code_qp":"%s","lib_qp":"Centre Ville","insee_com":"%s","insee_reg":null},
                 "geometry":{"type":"Polygon","coordinates":%s}}"""
                .formatted(code, communes, polygone);
    }

    @Test
    void aPolygonThatCrossesItselfKeepsItsAreaAndIsReported() {
        ImportContours lu = lire(entree("QN06213M", "62178", PAPILLON));
        assertThat(lu.rapport().repares()).containsExactly("QN06213M");
        assertThat(lu.contours().get(0).geometrie().isValid()).isTrue();
        assertThat(lu.contours().get(0).geometrie().getArea()).isGreaterThan(0);
    }

    @Test
    void aPolygonCollapsedToAPointKeepsItsQuartierWithoutContour() {
        ImportContours lu = lire(entree("QN09105I", "91228", POINT), entree("QN09113I", "91228", "[[[2.6,50.5]]]"));
        assertThat(lu.rapport().effondres()).containsExactly("QN09105I", "QN09113I");
        assertThat(lu.rapport().retenus()).isZero();
        assertThat(lu.contours()).extracting(ContourLu::geometrie).containsOnlyNulls();
    }

    @Test
    void communesInOneCellAreSeparated() {
        assertThat(lire(entree("QN06205M", "62048, 62194,62555", CARRE))
                        .contours()
                        .get(0)
                        .communes())
                .containsExactly("62048", "62194", "62555");
    }

    @Test
    void aSecondEntryOfACodeIsLeftOutAndReported() {
        ImportContours lu = lire(entree("QN06208M", "62119", CARRE), entree("QN06208M", "62119", CARRE));
        assertThat(lu.rapport().doublons()).containsExactly("QN06208M");
        assertThat(lu.contours()).hasSize(1);
    }

    @Test
    void whatHasNoCodeOfThisGenerationIsRefusedAndReported() {
        ImportContours lu = lire(entree("QP062008", "62119", CARRE), entree("", "", CARRE));
        assertThat(lu.rapport().refuses()).containsExactly("QP062008", "");
        assertThat(lu.rapport().lus()).isEqualTo(2);
    }

    @Test
    void neighboursThatOverlapAreReportedOnceAndThoseThatTouchAreNot() {
        String touche = CARRE.replace("2.61", "2.62").replace("2.60", "2.61");
        assertThat(lire(entree("QN06201M", "62119", CARRE), entree("QN06202M", "62119", touche))
                        .rapport()
                        .chevauchements())
                .isEmpty();
        assertThat(lire(entree("QN06201M", "62119", CARRE), entree("QN06202M", "62119", CARRE))
                        .rapport()
                        .chevauchements())
                .containsExactly("QN06201M/QN06202M");
    }

    @Test
    void anEntryWithoutGeometryIsAQuartierWithoutContour() {
        ImportContours lu = lire("{\"properties\":{\"code_qp\":\"QN06208M\"},\"geometry\":null}");
        assertThat(lu.rapport().effondres()).containsExactly("QN06208M");
    }

    @Test
    void whatIsNoGeoJsonIsSaidSo() {
        assertThatThrownBy(() -> new ImportContours(2024).lire(new StringReader("{}")))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> new ImportContours(2024).lire(new StringReader("<html>")))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void theNationalFileIsReadWholeAndEveryTrapOfItIsReported() throws IOException {
        try (Reader texte =
                Files.newBufferedReader(DonneesPartagees.fichier("qpv/qpv2024_france_simplified.geojson"))) {
            RapportContours rapport = new ImportContours(2024).lire(texte).rapport();
            assertThat(rapport.lus()).isEqualTo(1609);
            assertThat(rapport.retenus()).isEqualTo(1606);
            assertThat(rapport.refuses()).isEmpty();
            assertThat(rapport.doublons()).isEmpty();
            assertThat(rapport.effondres()).containsExactlyInAnyOrder("QN09105I", "QN09113I", "QN09503I");
            assertThat(rapport.repares())
                    .contains("QN05909M", "QN05923M", "QN05938M", "QN05944M", "QN06213M", "QN06237M");
            assertThat(rapport.chevauchements()).contains("QN05950M/QN05954M", "QN06224M/QN06229M");
        }
    }
}
