package fr.marelle.masquage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The publications of one period as an auditor gets them: ZIP files, and nothing else. */
public final class Archives {

    private final List<Dimension> dimensions;
    private final List<Cellule> cellules = new ArrayList<>();

    /** @param zips publications of the same population and period */
    public Archives(List<byte[]> zips) throws IOException {
        Map<String, Dimension> parCode = new LinkedHashMap<>();
        List<Map<String, byte[]>> ouvertes = new ArrayList<>();
        for (byte[] zip : zips) {
            Map<String, byte[]> fichiers = ouvrir(zip);
            ouvertes.add(fichiers);
            FichierHierarchies.lire(new ByteArrayInputStream(fichiers.get("hierarchies.csv")), Set.of())
                    .forEach(d -> parCode.put(d.code(), d));
        }
        dimensions = List.copyOf(parCode.values());
        for (Map<String, byte[]> fichiers : ouvertes) {
            cellules.addAll(FichierCellules.lire(
                    new ByteArrayInputStream(fichiers.get("cellules.csv")), List.copyOf(parCode.keySet())));
        }
    }

    /** Files of a ZIP, by name. */
    public static Map<String, byte[]> ouvrir(byte[] zip) throws IOException {
        Map<String, byte[]> fichiers = new HashMap<>();
        try (ZipInputStream flux = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entree = flux.getNextEntry(); entree != null; entree = flux.getNextEntry()) {
                fichiers.put(entree.getName(), flux.readAllBytes());
            }
        }
        return fichiers;
    }

    /** Codes of the dimensions, in the order of the codes of a cell. */
    public List<String> dimensions() {
        return dimensions.stream().map(Dimension::code).toList();
    }

    public List<Cellule> cellules() {
        return cellules;
    }

    /**
     * What is wrong, in words.
     *
     * @param verite the true count of a cell, by its codes
     */
    public List<String> fautes(int seuil, ToLongFunction<List<String>> verite) {
        List<String> fautes = new ArrayList<>();
        List<Cellule> jugees = new ArrayList<>();
        for (Cellule c : cellules) {
            long vrai = verite.applyAsLong(c.codes());
            jugees.add(new Cellule(c.tableau(), c.codes(), vrai, c.statut()));
            if (!c.isSecret() && c.effectif() != vrai) {
                fautes.add(c + " is told, but there are " + vrai);
            }
            if (!c.isSecret() && c.effectif() > 0 && c.effectif() < seuil) {
                fautes.add(c + " is told though it is small");
            }
        }
        new Auditeur(dimensions, jugees)
                .fautes(seuil)
                .forEach(i -> fautes.add(i.cellule() + " lies between " + i.min() + " and " + i.max()));
        return fautes;
    }

    /** Counts of one variable alone, each once. */
    private List<Cellule> marges() {
        return List.copyOf(cellules.stream()
                .filter(c -> c.codes().stream()
                                .filter(code -> !code.equals(Dimension.ENSEMBLE))
                                .count()
                        == 1)
                .collect(Collectors.toMap(Cellule::codes, c -> c, (une, autre) -> une))
                .values());
    }

    /** Share of the one-way margins of 11 or more that are told, from 0 to 1. */
    public double margesDites(int seuil, ToLongFunction<List<String>> verite) {
        List<Cellule> grandes = marges().stream()
                .filter(c -> verite.applyAsLong(c.codes()) >= seuil)
                .toList();
        return grandes.isEmpty()
                ? 1
                : grandes.stream().filter(c -> !c.isSecret()).count() / (double) grandes.size();
    }

    /**
     * The greatest share that any method could tell: where the small counts of a variable add up to less than what a reader must
     * reckon with, one great count at least goes with them, the grand total being told.
     */
    public double margesPossibles(int seuil, ToLongFunction<List<String>> verite) {
        long grandes = 0;
        long forcees = 0;
        for (int d = 0; d < dimensions.size(); d++) {
            int rang = d;
            List<Long> comptes = marges().stream()
                    .filter(c -> !c.codes().get(rang).equals(Dimension.ENSEMBLE))
                    .map(c -> verite.applyAsLong(c.codes()))
                    .toList();
            long petites = comptes.stream()
                    .filter(n -> n < seuil)
                    .mapToLong(Long::longValue)
                    .sum();
            grandes += comptes.stream().filter(n -> n >= seuil).count();
            forcees += petites > 0 && petites < seuil ? 1 : 0;
        }
        return grandes == 0 ? 1 : (grandes - forcees) / (double) grandes;
    }
}
