package fr.marelle.masquage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** {@code hierarchies.csv}: {@code dimension;hierarchie;code;parent;libelle}, every code up to {@code ENSEMBLE}. */
public final class FichierHierarchies {

    private FichierHierarchies() {}

    public static void ecrire(List<Dimension> dimensions, OutputStream sortie) throws IOException {
        CSVPrinter csv = Csv.ecrire(sortie);
        csv.printRecord("dimension", "hierarchie", "code", "parent", "libelle");
        for (Dimension dimension : dimensions) {
            for (Modalite m : dimension.modalites()) {
                csv.printRecord(
                        m.dimension(),
                        m.hierarchie(),
                        Csv.inerte(m.code()),
                        m.parent() == null ? "" : Csv.inerte(m.parent()),
                        Csv.inerte(m.libelle()));
            }
        }
        csv.flush();
    }

    /** @param sensibles codes of the dimensions where belonging is itself a secret */
    public static List<Dimension> lire(InputStream entree, Set<String> sensibles) throws IOException {
        Map<String, List<Modalite>> modalites = new LinkedHashMap<>();
        try (CSVParser csv = Csv.lire(entree)) {
            for (CSVRecord ligne : csv) {
                String parent = Csv.brut(ligne.get("parent"));
                Modalite modalite = new Modalite(
                        ligne.get("dimension"),
                        ligne.get("hierarchie"),
                        Csv.brut(ligne.get("code")),
                        parent.isEmpty() ? null : parent,
                        Csv.brut(ligne.get("libelle")));
                modalites
                        .computeIfAbsent(modalite.dimension(), d -> new ArrayList<>())
                        .add(modalite);
            }
        }
        List<Dimension> dimensions = new ArrayList<>();
        modalites.forEach((code, siennes) -> dimensions.add(new Dimension(code, sensibles.contains(code), siennes)));
        return dimensions;
    }
}
