package fr.marelle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.marelle.essai.DonneesPartagees;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class LocalisationTest {

    /** About 700 m by 1 100 m, and a neighbour that overlaps it by 70 m. */
    private static final String CARRE = "POLYGON((2.60 50.50, 2.61 50.50, 2.61 50.51, 2.60 50.51, 2.60 50.50))";

    private static final String VOISIN = "POLYGON((2.609 50.50, 2.62 50.50, 2.62 50.51, 2.609 50.51, 2.609 50.50))";

    private static VersionContours version(int generation, int tolerance) {
        return new VersionContours("essai", generation, "essai", LocalDate.of(2024, 1, 1), tolerance);
    }

    private static Localisation carres(int tolerance, String... polygones) throws ParseException {
        List<Localisation.Forme> formes = new ArrayList<>();
        for (String polygone : polygones) {
            formes.add(new Localisation.Forme(
                    "QN0620" + (formes.size() + 1) + "M", "Carré", new WKTReader().read(polygone)));
        }
        return new Localisation(version(2024, tolerance), formes);
    }

    @Test
    void aPointWellInsideIsInside() throws ParseException {
        QuartierTrouve trouve = carres(60, CARRE).localiser(2.605, 50.505);
        assertThat(trouve.code()).isEqualTo("QN06201M");
        assertThat(trouve.certitude()).isEqualTo(Certitude.DEDANS);
        assertThat(trouve.distanceLimiteM()).isBetween(353L, 357L);
        assertThat(trouve.candidats()).containsExactly("QN06201M");
    }

    @Test
    void aPointFarFromAllIsOutsideWithTheDistanceToTheNearest() throws ParseException {
        QuartierTrouve trouve = carres(60, CARRE).localiser(2.605, 50.52);
        assertThat(trouve.code()).isEqualTo(Quartier.HORS_QPV);
        assertThat(trouve.nom()).isNull();
        assertThat(trouve.certitude()).isEqualTo(Certitude.DEHORS);
        assertThat(trouve.distanceLimiteM()).isBetween(1110L, 1115L);
    }

    @Test
    void nearALimitBothAnswersAreCandidatesOnEitherSide() throws ParseException {
        QuartierTrouve dedans = carres(60, CARRE).localiser(2.6005, 50.505);
        assertThat(dedans.certitude()).isEqualTo(Certitude.A_VERIFIER);
        assertThat(dedans.candidats()).containsExactly("QN06201M", Quartier.HORS_QPV);
        QuartierTrouve dehors = carres(60, CARRE).localiser(2.5995, 50.505);
        assertThat(dehors.code()).isEqualTo(Quartier.HORS_QPV);
        assertThat(dehors.certitude()).isEqualTo(Certitude.A_VERIFIER);
        assertThat(dehors.candidats()).containsExactly(Quartier.HORS_QPV, "QN06201M");
    }

    @Test
    void theToleranceBelongsToTheVersion() throws ParseException {
        assertThat(carres(0, CARRE).localiser(2.6005, 50.505).certitude()).isEqualTo(Certitude.DEDANS);
    }

    @Test
    void whereTwoContoursOverlapBothAreCandidates() throws ParseException {
        QuartierTrouve trouve = carres(0, CARRE, VOISIN).localiser(2.6096, 50.505);
        assertThat(trouve.certitude()).isEqualTo(Certitude.A_VERIFIER);
        assertThat(trouve.candidats()).containsExactlyInAnyOrder("QN06201M", "QN06202M");
    }

    @Test
    void anotherContinentIsOutsideWithoutDistance() throws ParseException {
        QuartierTrouve trouve = carres(60, CARRE).localiser(-61.0, 14.6);
        assertThat(trouve.certitude()).isEqualTo(Certitude.DEHORS);
        assertThat(trouve.distanceLimiteM()).isNull();
    }

    @Test
    void metresAreRightInArtoisAndOverseas() {
        assertThat(metres(2.6, 50.5, 2.61, 50.5)).isCloseTo(709.7, within(1.0));
        assertThat(metres(2.6, 50.5, 2.6, 50.51)).isCloseTo(1112.4, within(1.0));
        assertThat(metres(-61.0, 14.6, -60.99, 14.6)).isCloseTo(1077.5, within(1.0));
    }

    private static double metres(double lon, double lat, double autreLon, double autreLat) {
        Geometry autre = new GeometryFactory().createPoint(new Coordinate(autreLon, autreLat));
        return new RepereLocal(new Coordinate(lon, lat))
                .projeter(autre)
                .getCoordinate()
                .distance(new Coordinate(0, 0));
    }

    @Test
    void theKnownPointsOfBethuneAreAnswered() throws IOException {
        Localisation nationale = reelle(2024, "qpv/qpv2024_france_simplified.geojson");
        assertThat(nationale.localiser(2.629, 50.518).code()).isEqualTo("QN06208M");
        assertThat(nationale.localiser(2.629, 50.518).certitude()).isEqualTo(Certitude.DEDANS);
        assertThat(nationale.localiser(2.6403, 50.5308).certitude()).isEqualTo(Certitude.DEHORS);
    }

    @Test
    void realAddressesAreNeverAnsweredWronglyWithCertainty() throws IOException {
        Localisation nationale = reelle(2024, "qpv/qpv2024_france_simplified.geojson");
        int verifies = 0;
        for (String[] ligne : lignes("addresses/test_points_59_62.csv", 783)) {
            QuartierTrouve trouve = nationale.localiser(Double.parseDouble(ligne[8]), Double.parseDouble(ligne[7]));
            assertThat(trouve.candidats()).as(ligne[1]).contains(ligne[10]);
            verifies += trouve.certitude() == Certitude.A_VERIFIER ? 1 : 0;
        }
        assertThat(verifies).as("answers to be checked by hand").isLessThan(783 / 4);
    }

    @Test
    void bothGenerationsAnswerTheSameAddressEachInItsWay() throws IOException {
        Localisation ancienne = reelle(2014, "qpv/qpv2015_mel_lille_59.geojson");
        for (String[] ligne : lignes("addresses/test_points_mel_2015_et_2024.csv", 197)) {
            QuartierTrouve trouve = ancienne.localiser(Double.parseDouble(ligne[8]), Double.parseDouble(ligne[7]));
            assertThat(trouve.candidats()).as(ligne[1]).contains(ligne[9]);
        }
    }

    private static Localisation reelle(int generation, String chemin) throws IOException {
        Path fichier = DonneesPartagees.fichier(chemin);
        try (Reader texte = Files.newBufferedReader(fichier)) {
            List<Localisation.Forme> formes = new ImportContours(generation)
                    .lire(texte).contours().stream()
                            .filter(c -> c.geometrie() != null)
                            .map(c -> new Localisation.Forme(c.code(), c.nom(), c.geometrie()))
                            .toList();
            return new Localisation(version(generation, 60), formes);
        }
    }

    /** Cells of a comma-separated file, in which a cell may be quoted. */
    private static List<String[]> lignes(String chemin, int attendues) throws IOException {
        List<String> lues = Files.readAllLines(DonneesPartagees.fichier(chemin));
        assertThat(lues).hasSize(attendues + 1);
        return lues.stream()
                .skip(1)
                .map(l -> l.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cellules ->
                        Arrays.stream(cellules).map(c -> c.replace("\"", "")).toArray(String[]::new))
                .toList();
    }
}
