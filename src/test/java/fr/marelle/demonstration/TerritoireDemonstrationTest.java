package fr.marelle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.territoire.Uai;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class TerritoireDemonstrationTest {

    private static final List<String[]> QUARTIERS = Csv.lire("quartiers");

    private static Point point(double longitude, double latitude) {
        return new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
    }

    @Test
    void thereAreSixteenQuartiersInNinePre() {
        assertThat(QUARTIERS).hasSize(16);
        assertThat(Csv.lire("pres")).hasSize(9);
    }

    @Test
    void theKnownPointsAnswerRightly() {
        assertThat(QUARTIERS.stream()
                        .filter(l -> TerritoireDemonstration.octogone(l).covers(point(2.629, 50.518)))
                        .map(l -> l[0]))
                .containsExactly("QN06208M");
        assertThat(QUARTIERS).noneMatch(l -> TerritoireDemonstration.octogone(l).covers(point(2.6403, 50.5308)));
    }

    @Test
    void schematicContoursDoNotOverlap() {
        for (String[] un : QUARTIERS) {
            assertThat(QUARTIERS)
                    .filteredOn(autre -> !autre[0].equals(un[0]))
                    .noneMatch(autre ->
                            TerritoireDemonstration.octogone(un).intersects(TerritoireDemonstration.octogone(autre)));
        }
    }

    @Test
    void everySchoolHasAValidUaiAndTheFirstTwoPreHaveTheirColleges() {
        List<String[]> ecoles = Csv.lire("etablissements");
        assertThat(ecoles).allSatisfy(l -> assertThat(new Uai(l[0])).isNotNull());
        var colleges = ecoles.stream()
                .filter(l -> l[2].equals("COLLEGE"))
                .collect(Collectors.groupingBy(l -> l[5], Collectors.counting()));
        assertThat(colleges.get("PRE-01")).isGreaterThanOrEqualTo(2);
        assertThat(colleges.get("PRE-02")).isGreaterThanOrEqualTo(1);
    }
}
