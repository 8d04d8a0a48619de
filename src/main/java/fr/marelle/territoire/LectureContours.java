package fr.marelle.territoire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads GeoJSON as the ANCT and the ministry publish it, whatever the property names of the year; judges nothing. */
final class LectureContours {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /**
     * One entry of the file.
     *
     * @param code empty when there is none
     * @param geometrie as drawn, valid or not; empty when nothing was drawn
     */
    record Entree(String code, String nom, List<String> communes, Geometry geometrie) {}

    private LectureContours() {}

    /** @throws JsonException when it is no GeoJSON collection */
    static List<Entree> lire(Reader texte) {
        try (JsonReader json = Json.createReader(texte)) {
            JsonArray entrees = json.readObject().getJsonArray("features");
            if (entrees == null) {
                throw new JsonException("no features");
            }
            return entrees.stream()
                    .map(JsonValue::asJsonObject)
                    .map(LectureContours::entree)
                    .toList();
        }
    }

    private static Entree entree(JsonObject objet) {
        JsonObject proprietes = objet.getJsonObject("properties");
        return new Entree(
                texte(proprietes, "code_qp").orElse(""),
                texte(proprietes, "lib_qp")
                        .or(() -> texte(proprietes, "nom_qp"))
                        .orElse(""),
                liste(texte(proprietes, "insee_com").orElse("")),
                geometrie(objet.get("geometry")));
    }

    /** Empty for an absent property, a null one and a blank one. */
    private static Optional<String> texte(JsonObject proprietes, String nom) {
        return proprietes.get(nom) instanceof JsonString s && !s.getString().isBlank()
                ? Optional.of(s.getString().strip())
                : Optional.empty();
    }

    /** Several communes are separated by commas. */
    private static List<String> liste(String valeur) {
        return Arrays.stream(valeur.split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private static Geometry geometrie(JsonValue valeur) {
        List<Polygon> polygones = new ArrayList<>();
        if (valeur instanceof JsonObject g) {
            JsonArray coordonnees = g.getJsonArray("coordinates");
            if ("Polygon".equals(g.getString("type", ""))) {
                polygone(coordonnees).ifPresent(polygones::add);
            } else if ("MultiPolygon".equals(g.getString("type", ""))) {
                coordonnees.forEach(p -> polygone(p.asJsonArray()).ifPresent(polygones::add));
            }
        }
        return GEOMETRIES.createMultiPolygon(polygones.toArray(Polygon[]::new));
    }

    /** Empty when the outer ring has too few points to enclose anything. */
    private static Optional<Polygon> polygone(JsonArray anneaux) {
        List<LinearRing> lus = anneaux.stream()
                .map(a -> anneau(a.asJsonArray()))
                .flatMap(Optional::stream)
                .toList();
        boolean exterieur =
                !anneaux.isEmpty() && anneau(anneaux.getJsonArray(0)).isPresent();
        return exterieur
                ? Optional.of(GEOMETRIES.createPolygon(
                        lus.get(0), lus.subList(1, lus.size()).toArray(LinearRing[]::new)))
                : Optional.empty();
    }

    private static Optional<LinearRing> anneau(JsonArray points) {
        List<Coordinate> sommets = new ArrayList<>(points.size() + 1);
        points.forEach(p -> sommets.add(sommet(p.asJsonArray())));
        if (!sommets.isEmpty() && !sommets.get(0).equals2D(sommets.get(sommets.size() - 1))) {
            sommets.add(sommets.get(0).copy());
        }
        return sommets.size() < 4
                ? Optional.empty()
                : Optional.of(GEOMETRIES.createLinearRing(sommets.toArray(Coordinate[]::new)));
    }

    /** A third value, the altitude, is left out. */
    private static Coordinate sommet(JsonArray point) {
        return new Coordinate(nombre(point.get(0)), nombre(point.get(1)));
    }

    private static double nombre(JsonValue valeur) {
        return ((JsonNumber) valeur).doubleValue();
    }
}
