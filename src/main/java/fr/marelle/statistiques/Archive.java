package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.FichierCellules;
import fr.marelle.masquage.FichierHierarchies;
import fr.marelle.masquage.Tableau;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ZIP of a publication, written once and read for ever. */
final class Archive {

    static final String CELLULES = "cellules.csv";
    static final String HIERARCHIES = "hierarchies.csv";
    static final String METADONNEES = "metadonnees.json";
    static final String TABLEAUX = "tableaux.xlsx";

    private final Map<String, byte[]> fichiers;

    private Archive(Map<String, byte[]> fichiers) {
        this.fichiers = fichiers;
    }

    /** @param cellules with one code for each of {@code dimensions} */
    static byte[] ecrire(Metadonnees metadonnees, List<Dimension> dimensions, List<Cellule> cellules) {
        try {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            FichierCellules.ecrire(dimensions.stream().map(Dimension::code).toList(), cellules, csv);
            ByteArrayOutputStream hierarchies = new ByteArrayOutputStream();
            FichierHierarchies.ecrire(dimensions, hierarchies);
            Map<String, byte[]> fichiers = new LinkedHashMap<>();
            fichiers.put(CELLULES, csv.toByteArray());
            fichiers.put(HIERARCHIES, hierarchies.toByteArray());
            Map<String, String> empreintes = new LinkedHashMap<>();
            fichiers.forEach((nom, octets) -> empreintes.put(nom, empreinte(octets)));
            fichiers.put(METADONNEES, metadonnees.json(empreintes));
            List<Grille> grilles = metadonnees.demande().tableaux().stream()
                    .map(t -> Croisement.de(t, dimensions, cellules, Grille::effectif))
                    .toList();
            fichiers.put(
                    TABLEAUX,
                    Classeur.ecrire(metadonnees.source(), metadonnees.chapeau(), grilles, metadonnees.notes()));
            return Zip.ecrire(fichiers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Archive lire(byte[] zip) {
        return new Archive(Zip.lire(zip));
    }

    byte[] fichier(String nom) {
        return fichiers.get(nom).clone();
    }

    /** @param dimensions the codes a cell is given, in order; {@code ENSEMBLE} for those the file has not */
    List<Cellule> cellules(List<String> dimensions) {
        try {
            return FichierCellules.lire(new ByteArrayInputStream(fichier(CELLULES)), dimensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables, as people read them, with the labels of that day. */
    List<Grille> grilles(List<Tableau> tableaux) {
        try {
            List<Dimension> dimensions =
                    FichierHierarchies.lire(new ByteArrayInputStream(fichier(HIERARCHIES)), Set.of());
            List<Cellule> cellules =
                    cellules(dimensions.stream().map(Dimension::code).toList());
            return tableaux.stream()
                    .map(t -> Croisement.de(t, dimensions, cellules, Grille::effectif))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, in hexadecimal. */
    static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
