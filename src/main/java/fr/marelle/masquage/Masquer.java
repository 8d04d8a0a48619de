package fr.marelle.masquage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From the command line: protects a folder with {@code hierarchies.csv} and {@code cellules.csv} (every count told) into another
 * one. Properties: {@code entree}, {@code sortie}, {@code seuil} (11), {@code sensibles} (codes separated by commas),
 * {@code nombre} (true: as few hidden cells as possible, instead of sparing margins).
 */
public final class Masquer {

    private static final String CELLULES = "cellules.csv";
    private static final String HIERARCHIES = "hierarchies.csv";

    private Masquer() {}

    public static void main(String[] arguments) throws IOException {
        String entree = System.getProperty("entree");
        String sortie = System.getProperty("sortie");
        if (entree == null || sortie == null) {
            throw new IllegalArgumentException("-Dentree=<folder> and -Dsortie=<folder> are needed.");
        }
        Set<String> sensibles = Set.of(System.getProperty("sensibles", "").split(","));
        masquer(
                Path.of(entree),
                Path.of(sortie),
                Integer.getInteger("seuil", 11),
                sensibles,
                Boolean.getBoolean("nombre"),
                System.out);
    }

    static void masquer(
            Path entree, Path sortie, int seuil, Set<String> sensibles, boolean nombre, PrintStream compteRendu)
            throws IOException {
        List<Dimension> dimensions;
        try (InputStream flux = Files.newInputStream(entree.resolve(HIERARCHIES))) {
            dimensions = FichierHierarchies.lire(flux, sensibles);
        }
        List<String> codes = dimensions.stream().map(Dimension::code).toList();
        List<Cellule> lues;
        try (InputStream flux = Files.newInputStream(entree.resolve(CELLULES))) {
            lues = FichierCellules.lire(flux, codes);
        }
        Probleme probleme = new Probleme(dimensions, seuil);
        if (nombre) {
            probleme.parNombre();
        }
        remplir(probleme, dimensions, lues);
        List<Cellule> protegees = Protection.proteger(probleme, Suivi.AUCUN);
        Files.createDirectories(sortie);
        try (OutputStream flux = Files.newOutputStream(sortie.resolve(CELLULES))) {
            FichierCellules.ecrire(codes, protegees, flux);
        }
        Files.copy(
                entree.resolve(HIERARCHIES),
                sortie.resolve(HIERARCHIES),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        rapporter(protegees, seuil, compteRendu);
    }

    /** Leaf counts come from the table that crosses every dimension; its absence is told, not guessed. */
    private static void remplir(Probleme probleme, List<Dimension> dimensions, List<Cellule> lues) {
        Set<List<String>> comptees = new LinkedHashSet<>();
        for (Cellule c : lues) {
            boolean feuille = true;
            for (int i = 0; i < dimensions.size(); i++) {
                feuille &= dimensions.get(i).feuilles().contains(c.codes().get(i));
            }
            if (feuille && comptees.add(c.codes())) {
                probleme.compter(c.codes(), c.effectif());
            }
        }
        if (comptees.isEmpty() && lues.stream().anyMatch(c -> c.effectif() > 0)) {
            throw new IllegalArgumentException("One table must cross every dimension: the counts are taken from it.");
        }
        lues.stream().map(Cellule::tableau).distinct().map(Tableau::nomme).forEach(probleme::demander);
    }

    private static void rapporter(List<Cellule> cellules, int seuil, PrintStream compteRendu) {
        long secretes = cellules.stream().filter(Cellule::isSecret).count();
        long petites = cellules.stream()
                .filter(c -> c.effectif() > 0 && c.effectif() < seuil)
                .count();
        compteRendu.printf("%d cells, %d below %d, %d hidden in all.%n", cellules.size(), petites, seuil, secretes);
    }
}
