package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Metres on the ground, where a metre decides in which quartier a family lives. */
class RepereLocalTest {

    private static final GeometryFactory FORMES = new GeometryFactory();

    /** Length of one degree on the WGS 84 ellipsoid, in metres: tables of geodesy. */
    @ParameterizedTest(name = "at {0}°: {1} m east, {2} m north")
    @CsvSource({
        "0, 111319.5, 110574.3",
        "15, 107550.5, 110648.7",
        "30, 96486.3, 110852.4",
        "45, 78846.8, 111131.8",
        "60, 55800.0, 111412.2"
    })
    void oneDegreeHasTheLengthOfItsLatitude(double latitude, double est, double nord) {
        RepereLocal repere = new RepereLocal(new Coordinate(2.5, latitude));
        Geometry coin = repere.projeter(FORMES.createPoint(new Coordinate(3.5, latitude + 1)));
        assertThat(coin.getCoordinate().x).isCloseTo(est, within(0.6));
        assertThat(coin.getCoordinate().y).isCloseTo(nord, within(0.6));
        assertThat(repere.projeter(FORMES.createPoint(new Coordinate(2.5, latitude)))
                        .getCoordinate())
                .isEqualTo(new Coordinate(0, 0));
    }

    @Test
    void theWindowReachesSoManyMetresOnEachSide() {
        RepereLocal repere = new RepereLocal(new Coordinate(2.5, 45));
        Envelope fenetre = repere.fenetre(788.468);
        assertThat(fenetre.getMinX()).isCloseTo(2.49, within(1e-5));
        assertThat(fenetre.getMaxX()).isCloseTo(2.51, within(1e-5));
        assertThat(fenetre.getHeight() / 2 * 111131.8).isCloseTo(788.468, within(0.1));
    }

    @Test
    void aContourIsAValidSurfaceAndIsReadBackAsItWasStored() {
        Quartier quartier = new Quartier("QN06201M", Generation.QN_2024, "Centre", List.of());
        Geometry carre = FORMES.toGeometry(new Envelope(2, 3, 45, 46));
        assertThat(new Contour(null, quartier, carre).geometrie()).isEqualTo(carre);
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(null, quartier, FORMES.createPolygon()));
        Geometry noeud = FORMES.createPolygon(new Coordinate[] {
            new Coordinate(0, 0), new Coordinate(1, 1), new Coordinate(1, 0), new Coordinate(0, 2), new Coordinate(0, 0)
        });
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(null, quartier, noeud));
    }

    @Test
    void aPlaceIsToldAsTheRestInterfaceWritesIt() {
        assertThat(Certitude.A_VERIFIER.code()).isEqualTo("a_verifier");
        assertThat(new UaiConverter().convertToDatabaseColumn(null)).isNull();
        assertThat(new UaiConverter().convertToEntityAttribute(null)).isNull();
        Uai uai = Uai.lire("0620001p");
        assertThat(new UaiConverter().convertToDatabaseColumn(uai))
                .isEqualTo(uai.toString())
                .isEqualTo("0620001P");
        assertThat(new UaiConverter().convertToEntityAttribute("0620001P")).isEqualTo(uai);
    }

    @Test
    void aSchoolOfPriorityEducationHasPriority() {
        for (Rep rep : Rep.values()) {
            Etablissement ecole = new Etablissement(null, "École", TypeEtablissement.values()[0], rep, null);
            assertThat(ecole.isPrioritaire()).isEqualTo(rep != Rep.NON);
        }
    }
}
