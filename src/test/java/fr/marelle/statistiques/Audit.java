package fr.marelle.statistiques;

import fr.marelle.masquage.Archives;
import fr.marelle.masquage.Cellule;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges all publications of a period together by their files, and the frozen counts only to say who is right. */
final class Audit {

    private static final String TOUS = "ENSEMBLE";

    private static final List<String> COLONNES = List.of("quartier", "sexe", "age", "pre");

    private final Archives archives;
    private final List<Map<String, String>> lignes = new ArrayList<>();
    private final List<Long> effectifs = new ArrayList<>();

    Audit(Connection base, String periode) throws SQLException, IOException {
        List<byte[]> zips = new ArrayList<>();
        try (PreparedStatement lecture =
                base.prepareStatement("select archive from publication where periode = ? order by numero")) {
            lecture.setString(1, periode);
            ResultSet lues = lecture.executeQuery();
            while (lues.next()) {
                zips.add(lues.getBytes(1));
            }
        }
        archives = new Archives(zips);
        try (PreparedStatement lecture = base.prepareStatement(
                "select l.quartier, l.sexe, l.age, p.code, l.effectif from comptage_ligne l join comptage c"
                        + " on c.id = l.comptage_id join pre p on p.id = c.pre_id where c.periode = ?")) {
            lecture.setString(1, periode);
            ResultSet lues = lecture.executeQuery();
            while (lues.next()) {
                lignes.add(Map.of(
                        "quartier", lues.getString(1),
                        "sexe", lues.getString(2),
                        "age", lues.getString(3),
                        "pre", lues.getString(4)));
                effectifs.add(lues.getLong(5));
            }
        }
    }

    private long verite(List<String> codes) {
        List<String> dimensions = archives.dimensions();
        long somme = 0;
        for (int l = 0; l < effectifs.size(); l++) {
            boolean dedans = true;
            for (int d = 0; d < codes.size(); d++) {
                String code = codes.get(d);
                dedans &= code.equals(TOUS) || code.equals(lignes.get(l).get(dimensions.get(d)));
            }
            somme += dedans ? effectifs.get(l) : 0;
        }
        return somme;
    }

    /** Whether the files name only what the counts know. */
    boolean isComplet() {
        return COLONNES.containsAll(archives.dimensions());
    }

    List<String> fautes() {
        return archives.fautes(11, this::verite);
    }

    double margesDites() {
        return archives.margesDites(11, this::verite);
    }

    double margesPossibles() {
        return archives.margesPossibles(11, this::verite);
    }

    boolean isTotalDit() {
        return archives.cellules().stream()
                .filter(c -> c.codes().stream().allMatch(TOUS::equals))
                .noneMatch(Cellule::isSecret);
    }

    /** So many children, so many cells, so many hidden: for the report. */
    String resume() {
        long secretes = archives.cellules().stream().filter(Cellule::isSecret).count();
        return "%d children, %d cells told or hidden, %d hidden, %.0f %% of the one-way margins of 11 or more told (at best %.0f)"
                .formatted(
                        effectifs.stream().mapToLong(Long::longValue).sum(),
                        archives.cellules().size(),
                        secretes,
                        100 * margesDites(),
                        100 * margesPossibles());
    }
}
