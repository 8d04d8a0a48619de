package fr.marelle.masquage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** {@code cellules.csv}: {@code tableau;<dimension>;…;effectif;statut}, one row a cell, nothing in the count of a hidden one. */
public final class FichierCellules {

    private static final String TABLEAU = "tableau";
    private static final String EFFECTIF = "effectif";
    private static final String STATUT = "statut";

    private FichierCellules() {}

    /** @param dimensions codes, in the order of the codes of each cell */
    public static void ecrire(List<String> dimensions, List<Cellule> cellules, OutputStream sortie) throws IOException {
        CSVPrinter csv = Csv.ecrire(sortie);
        List<String> tete = new ArrayList<>(List.of(TABLEAU));
        tete.addAll(dimensions);
        tete.addAll(List.of(EFFECTIF, STATUT));
        csv.printRecord(tete);
        for (Cellule c : cellules) {
            List<Object> ligne = new ArrayList<>(List.of(c.tableau()));
            c.codes().forEach(code -> ligne.add(Csv.inerte(code)));
            ligne.add(c.isSecret() ? "" : c.effectif());
            ligne.add(c.statut().name().toLowerCase(Locale.ROOT));
            csv.printRecord(ligne);
        }
        csv.flush();
    }

    /**
     * @param dimensions the ones wanted in each cell, in order; {@link Dimension#ENSEMBLE} for those the file does not know
     * @throws IllegalArgumentException when a column or a number is missing
     */
    public static List<Cellule> lire(InputStream entree, List<String> dimensions) throws IOException {
        List<Cellule> cellules = new ArrayList<>();
        try (CSVParser csv = Csv.lire(entree)) {
            for (CSVRecord ligne : csv) {
                List<String> codes = dimensions.stream()
                        .map(d -> ligne.isMapped(d) ? Csv.brut(ligne.get(d)) : Dimension.ENSEMBLE)
                        .toList();
                String effectif = ligne.get(EFFECTIF);
                boolean secret = ligne.isMapped(STATUT) && ligne.get(STATUT).equalsIgnoreCase(Statut.SECRET.name());
                if (!secret && effectif.isEmpty()) {
                    throw new IllegalArgumentException("No count on line " + ligne.getRecordNumber());
                }
                cellules.add(new Cellule(
                        ligne.get(TABLEAU),
                        codes,
                        effectif.isEmpty() ? 0 : Long.parseLong(effectif),
                        secret ? Statut.SECRET : Statut.PUBLIE));
            }
        }
        return cellules;
    }
}
